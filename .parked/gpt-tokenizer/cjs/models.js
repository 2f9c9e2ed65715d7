Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_models_gen = require("./models.gen.js");
//#region src/models.ts
const gpt_3_5_0301_spec = {
	...require_models_gen.gpt - 3.5 - turbo,
	name: "gpt-3.5-0301",
	slug: "gpt-3-5-0301",
	supported_endpoints: ["chat_completions", "responses"],
	price_data: {
		main: {
			input: 1.5,
			output: 2
		},
		batch: {
			input: .75,
			output: 1
		}
	}
};
const gpt_3_5_turbo_0613_spec = {
	...require_models_gen.gpt - 3.5 - turbo,
	name: "gpt-3.5-turbo-0613",
	slug: "gpt-3-5-turbo-0613",
	supported_endpoints: [
		"chat_completions",
		"responses",
		"batch"
	],
	price_data: {
		main: {
			input: 1.5,
			output: 2
		},
		batch: {
			input: .75,
			output: 1
		}
	}
};
const gpt_4_1106_preview_spec = {
	...require_models_gen.gpt - 4,
	name: "gpt-4-1106-preview",
	slug: "gpt-4-1106-preview",
	performance: 2,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 4096,
	supported_features: ["fine_tuning"],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants"
	],
	price_data: {
		main: {
			input: 10,
			output: 30
		},
		batch: {
			input: 5,
			output: 15
		}
	}
};
const gpt_4_32k_spec = {
	...require_models_gen.gpt - 4,
	name: "gpt-4-32k",
	slug: "gpt-4-32k",
	context_window: 32768,
	max_output_tokens: 8192,
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants"
	],
	price_data: {
		main: {
			input: 60,
			output: 120
		},
		batch: {
			input: 30,
			output: 60
		}
	}
};
const gpt_2_spec = {
	name: "gpt-2",
	slug: "gpt-2",
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 1024,
	max_output_tokens: 1024,
	supported_endpoints: [],
	reasoning_tokens: false,
	deprecated: true
};
const gpt2_spec = {
	...gpt_2_spec,
	name: "gpt2",
	slug: "gpt2"
};
const text_ada_001_spec = {
	name: "text-ada-001",
	slug: "text-ada-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 2048,
	max_output_tokens: 2048,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: .4 } }
};
const text_babbage_001_spec = {
	name: "text-babbage-001",
	slug: "text-babbage-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 2048,
	max_output_tokens: 2048,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: .5 } }
};
const text_curie_001_spec = {
	name: "text-curie-001",
	slug: "text-curie-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 2048,
	max_output_tokens: 2048,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: 2 } }
};
const text_davinci_001_spec = {
	name: "text-davinci-001",
	slug: "text-davinci-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 2048,
	max_output_tokens: 2048,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: 20 } }
};
const text_davinci_002_spec = {
	name: "text-davinci-002",
	slug: "text-davinci-002",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 4e3,
	max_output_tokens: 4e3,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: 20 } }
};
const text_davinci_003_spec = {
	name: "text-davinci-003",
	slug: "text-davinci-003",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 4e3,
	max_output_tokens: 4e3,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: 20 } }
};
const ada_spec = {
	name: "ada",
	slug: "ada",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 2048,
	max_output_tokens: 2048,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: .4 } }
};
const babbage_spec = {
	name: "babbage",
	slug: "babbage",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 2048,
	max_output_tokens: 2048,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: .5 } }
};
const curie_spec = {
	name: "curie",
	slug: "curie",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 2048,
	max_output_tokens: 2048,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: 2 } }
};
const davinci_spec = {
	name: "davinci",
	slug: "davinci",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 2048,
	max_output_tokens: 2048,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: 20 } }
};
const code_davinci_001_spec = {
	name: "code-davinci-001",
	slug: "code-davinci-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8e3,
	max_output_tokens: 2048,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: 20 } }
};
const code_davinci_002_spec = {
	name: "code-davinci-002",
	slug: "code-davinci-002",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8e3,
	max_output_tokens: 2048,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: 20 } }
};
const davinci_codex_spec = {
	name: "davinci-codex",
	slug: "davinci-codex",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8e3,
	max_output_tokens: 2048,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: 20 } }
};
const code_davinci_edit_001_spec = {
	name: "code-davinci-edit-001",
	slug: "code-davinci-edit-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 2048,
	max_output_tokens: 2048,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: 20 } }
};
const code_cushman_001_spec = {
	name: "code-cushman-001",
	slug: "code-cushman-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 2048,
	max_output_tokens: 2048,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: 2 } }
};
const code_cushman_002_spec = {
	name: "code-cushman-002",
	slug: "code-cushman-002",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 2048,
	max_output_tokens: 2048,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: 2 } }
};
const cushman_codex_spec = {
	name: "cushman-codex",
	slug: "cushman-codex",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 2048,
	max_output_tokens: 2048,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: 2 } }
};
const code_search_ada_code_001_spec = {
	name: "code-search-ada-code-001",
	slug: "code-search-ada-code-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8191,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["embeddings"],
	reasoning_tokens: false,
	price_data: { main: { input: .4 } }
};
const code_search_ada_text_001_spec = {
	name: "code-search-ada-text-001",
	slug: "code-search-ada-text-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8191,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["embeddings"],
	reasoning_tokens: false,
	price_data: { main: { input: .4 } }
};
const text_davinci_edit_001_spec = {
	name: "text-davinci-edit-001",
	slug: "text-davinci-edit-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 2048,
	max_output_tokens: 2048,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: { main: { input: 20 } }
};
const text_similarity_ada_001_spec = {
	name: "text-similarity-ada-001",
	slug: "text-similarity-ada-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8191,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["embeddings"],
	reasoning_tokens: false,
	price_data: { main: { input: .4 } }
};
const text_search_ada_doc_001_spec = {
	name: "text-search-ada-doc-001",
	slug: "text-search-ada-doc-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8191,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["embeddings"],
	reasoning_tokens: false,
	price_data: { main: { input: .4 } }
};
const text_search_ada_query_001_spec = {
	name: "text-search-ada-query-001",
	slug: "text-search-ada-query-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8191,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["embeddings"],
	reasoning_tokens: false,
	price_data: { main: { input: .4 } }
};
const text_similarity_babbage_001_spec = {
	name: "text-similarity-babbage-001",
	slug: "text-similarity-babbage-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8191,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["embeddings"],
	reasoning_tokens: false,
	price_data: { main: { input: .5 } }
};
const text_search_babbage_doc_001_spec = {
	name: "text-search-babbage-doc-001",
	slug: "text-search-babbage-doc-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8191,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["embeddings"],
	reasoning_tokens: false,
	price_data: { main: { input: .5 } }
};
const text_search_babbage_query_001_spec = {
	name: "text-search-babbage-query-001",
	slug: "text-search-babbage-query-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8191,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["embeddings"],
	reasoning_tokens: false,
	price_data: { main: { input: .5 } }
};
const code_search_babbage_code_001_spec = {
	name: "code-search-babbage-code-001",
	slug: "code-search-babbage-code-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8191,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["embeddings"],
	reasoning_tokens: false,
	price_data: { main: { input: .5 } }
};
const code_search_babbage_text_001_spec = {
	name: "code-search-babbage-text-001",
	slug: "code-search-babbage-text-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8191,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["embeddings"],
	reasoning_tokens: false,
	price_data: { main: { input: .5 } }
};
const text_similarity_curie_001_spec = {
	name: "text-similarity-curie-001",
	slug: "text-similarity-curie-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8191,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["embeddings"],
	reasoning_tokens: false,
	price_data: { main: { input: 2 } }
};
const text_search_curie_doc_001_spec = {
	name: "text-search-curie-doc-001",
	slug: "text-search-curie-doc-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8191,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["embeddings"],
	reasoning_tokens: false,
	price_data: { main: { input: 2 } }
};
const text_search_curie_query_001_spec = {
	name: "text-search-curie-query-001",
	slug: "text-search-curie-query-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8191,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["embeddings"],
	reasoning_tokens: false,
	price_data: { main: { input: 2 } }
};
const text_similarity_davinci_001_spec = {
	name: "text-similarity-davinci-001",
	slug: "text-similarity-davinci-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8191,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["embeddings"],
	reasoning_tokens: false,
	price_data: { main: { input: 200 } }
};
const text_search_davinci_doc_001_spec = {
	name: "text-search-davinci-doc-001",
	slug: "text-search-davinci-doc-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8191,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["embeddings"],
	reasoning_tokens: false,
	price_data: { main: { input: 200 } }
};
const text_search_davinci_query_001_spec = {
	name: "text-search-davinci-query-001",
	slug: "text-search-davinci-query-001",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8191,
	knowledge_cutoff: new Date(Date.UTC(2021, 8, 1)),
	supported_endpoints: ["embeddings"],
	reasoning_tokens: false,
	price_data: { main: { input: 200 } }
};
//#endregion
exports.ada = ada_spec;
exports.babbage = babbage_spec;
exports["babbage-002"] = require_models_gen["babbage-002"];
exports["chat-latest"] = require_models_gen["chat-latest"];
exports["chatgpt-4o-latest"] = require_models_gen["chatgpt-4o-latest"];
exports["chatgpt-image-latest"] = require_models_gen["chatgpt-image-latest"];
exports["code-cushman-001"] = code_cushman_001_spec;
exports["code-cushman-002"] = code_cushman_002_spec;
exports["code-davinci-001"] = code_davinci_001_spec;
exports["code-davinci-002"] = code_davinci_002_spec;
exports["code-davinci-edit-001"] = code_davinci_edit_001_spec;
exports["code-search-ada-code-001"] = code_search_ada_code_001_spec;
exports["code-search-ada-text-001"] = code_search_ada_text_001_spec;
exports["code-search-babbage-code-001"] = code_search_babbage_code_001_spec;
exports["code-search-babbage-text-001"] = code_search_babbage_text_001_spec;
exports["codex-mini-latest"] = require_models_gen["codex-mini-latest"];
exports["computer-use-preview"] = require_models_gen["computer-use-preview"];
exports["computer-use-preview-2025-03-11"] = require_models_gen["computer-use-preview"];
exports.curie = curie_spec;
exports["cushman-codex"] = cushman_codex_spec;
exports["dall-e-2"] = require_models_gen["dall-e-2"];
exports["dall-e-3"] = require_models_gen["dall-e-3"];
exports.davinci = davinci_spec;
exports["davinci-002"] = require_models_gen["davinci-002"];
exports["davinci-codex"] = davinci_codex_spec;
exports["daybreak-blue-latest"] = require_models_gen["daybreak-blue-latest"];
exports["gpt-5.6-sol"] = require_models_gen["daybreak-blue-latest"];
exports["daybreak-red-latest"] = require_models_gen["daybreak-red-latest"];
exports["gpt-5.6-cyber"] = require_models_gen["daybreak-red-latest"];
exports["gpt-2"] = gpt_2_spec;
exports["gpt-3.5"] = gpt_3_5_0301_spec;
exports["gpt-3.5-0301"] = gpt_3_5_0301_spec;
exports["gpt-3.5-turbo"] = require_models_gen["gpt-3.5-turbo"];
exports["gpt-3.5-turbo-0125"] = require_models_gen["gpt-3.5-turbo"];
exports["gpt-3.5-turbo-0613"] = gpt_3_5_turbo_0613_spec;
exports["gpt-3.5-turbo-1106"] = require_models_gen["gpt-3.5-turbo-1106"];
exports["gpt-3.5-turbo-16k-0613"] = require_models_gen["gpt-3.5-turbo-16k-0613"];
exports["gpt-3.5-turbo-instruct"] = require_models_gen["gpt-3.5-turbo-instruct"];
exports["gpt-4"] = require_models_gen["gpt-4"];
exports["gpt-4-0613"] = require_models_gen["gpt-4"];
exports["gpt-4-0125-preview"] = require_models_gen["gpt-4-0125-preview"];
exports["gpt-4-turbo-preview"] = require_models_gen["gpt-4-0125-preview"];
exports["gpt-4-0314"] = require_models_gen["gpt-4-0314"];
exports["gpt-4-1106-preview"] = gpt_4_1106_preview_spec;
exports["gpt-4-1106-vision-preview"] = require_models_gen["gpt-4-1106-vision-preview"];
exports["gpt-4-32k"] = gpt_4_32k_spec;
exports["gpt-4-turbo"] = require_models_gen["gpt-4-turbo"];
exports["gpt-4-turbo-2024-04-09"] = require_models_gen["gpt-4-turbo"];
exports["gpt-4.1"] = require_models_gen["gpt-4.1"];
exports["gpt-4.1-2025-04-14"] = require_models_gen["gpt-4.1"];
exports["gpt-4.1-mini"] = require_models_gen["gpt-4.1-mini"];
exports["gpt-4.1-mini-2025-04-14"] = require_models_gen["gpt-4.1-mini"];
exports["gpt-4.1-nano"] = require_models_gen["gpt-4.1-nano"];
exports["gpt-4.1-nano-2025-04-14"] = require_models_gen["gpt-4.1-nano"];
exports["gpt-4.5-preview"] = require_models_gen["gpt-4.5-preview"];
exports["gpt-4.5-preview-2025-02-27"] = require_models_gen["gpt-4.5-preview"];
exports["gpt-4o"] = require_models_gen["gpt-4o"];
exports["gpt-4o-2024-08-06"] = require_models_gen["gpt-4o"];
exports["gpt-4o-2024-05-13"] = require_models_gen["gpt-4o-2024-05-13"];
exports["gpt-4o-2024-11-20"] = require_models_gen["gpt-4o-2024-11-20"];
exports["gpt-4o-audio-preview"] = require_models_gen["gpt-4o-audio-preview"];
exports["gpt-4o-audio-preview-2025-06-03"] = require_models_gen["gpt-4o-audio-preview"];
exports["gpt-4o-audio-preview-2024-10-01"] = require_models_gen["gpt-4o-audio-preview-2024-10-01"];
exports["gpt-4o-audio-preview-2024-12-17"] = require_models_gen["gpt-4o-audio-preview-2024-12-17"];
exports["gpt-4o-mini"] = require_models_gen["gpt-4o-mini"];
exports["gpt-4o-mini-2024-07-18"] = require_models_gen["gpt-4o-mini"];
exports["gpt-4o-mini-audio-preview"] = require_models_gen["gpt-4o-mini-audio-preview"];
exports["gpt-4o-mini-audio-preview-2024-12-17"] = require_models_gen["gpt-4o-mini-audio-preview"];
exports["gpt-4o-mini-realtime-preview"] = require_models_gen["gpt-4o-mini-realtime-preview"];
exports["gpt-4o-mini-realtime-preview-2024-12-17"] = require_models_gen["gpt-4o-mini-realtime-preview"];
exports["gpt-4o-mini-search-preview"] = require_models_gen["gpt-4o-mini-search-preview"];
exports["gpt-4o-mini-search-preview-2025-03-11"] = require_models_gen["gpt-4o-mini-search-preview"];
exports["gpt-4o-mini-transcribe"] = require_models_gen["gpt-4o-mini-transcribe"];
exports["gpt-4o-mini-transcribe-2025-12-15"] = require_models_gen["gpt-4o-mini-transcribe"];
exports["gpt-4o-mini-transcribe-2025-03-20"] = require_models_gen["gpt-4o-mini-transcribe-2025-03-20"];
exports["gpt-4o-mini-tts"] = require_models_gen["gpt-4o-mini-tts"];
exports["gpt-4o-mini-tts-2025-12-15"] = require_models_gen["gpt-4o-mini-tts"];
exports["gpt-4o-mini-tts-2025-03-20"] = require_models_gen["gpt-4o-mini-tts-2025-03-20"];
exports["gpt-4o-realtime-preview"] = require_models_gen["gpt-4o-realtime-preview"];
exports["gpt-4o-realtime-preview-2025-06-03"] = require_models_gen["gpt-4o-realtime-preview"];
exports["gpt-4o-realtime-preview-2024-10-01"] = require_models_gen["gpt-4o-realtime-preview-2024-10-01"];
exports["gpt-4o-realtime-preview-2024-12-17"] = require_models_gen["gpt-4o-realtime-preview-2024-12-17"];
exports["gpt-4o-search-preview"] = require_models_gen["gpt-4o-search-preview"];
exports["gpt-4o-search-preview-2025-03-11"] = require_models_gen["gpt-4o-search-preview"];
exports["gpt-4o-transcribe"] = require_models_gen["gpt-4o-transcribe"];
exports["gpt-4o-transcribe-diarize"] = require_models_gen["gpt-4o-transcribe-diarize"];
exports["gpt-5"] = require_models_gen["gpt-5"];
exports["gpt-5-2025-08-07"] = require_models_gen["gpt-5"];
exports["gpt-5-chat-latest"] = require_models_gen["gpt-5-chat-latest"];
exports["gpt-5-codex"] = require_models_gen["gpt-5-codex"];
exports["gpt-5-mini"] = require_models_gen["gpt-5-mini"];
exports["gpt-5-mini-2025-08-07"] = require_models_gen["gpt-5-mini"];
exports["gpt-5-nano"] = require_models_gen["gpt-5-nano"];
exports["gpt-5-nano-2025-08-07"] = require_models_gen["gpt-5-nano"];
exports["gpt-5-pro"] = require_models_gen["gpt-5-pro"];
exports["gpt-5-pro-2025-10-06"] = require_models_gen["gpt-5-pro"];
exports["gpt-5.1"] = require_models_gen["gpt-5.1"];
exports["gpt-5.1-2025-11-13"] = require_models_gen["gpt-5.1"];
exports["gpt-5.1-chat-latest"] = require_models_gen["gpt-5.1-chat-latest"];
exports["gpt-5.1-codex"] = require_models_gen["gpt-5.1-codex"];
exports["gpt-5.1-codex-max"] = require_models_gen["gpt-5.1-codex-max"];
exports["gpt-5.1-codex-mini"] = require_models_gen["gpt-5.1-codex-mini"];
exports["gpt-5.2"] = require_models_gen["gpt-5.2"];
exports["gpt-5.2-2025-12-11"] = require_models_gen["gpt-5.2"];
exports["gpt-5.2-chat-latest"] = require_models_gen["gpt-5.2-chat-latest"];
exports["gpt-5.2-codex"] = require_models_gen["gpt-5.2-codex"];
exports["gpt-5.2-pro"] = require_models_gen["gpt-5.2-pro"];
exports["gpt-5.2-pro-2025-12-11"] = require_models_gen["gpt-5.2-pro"];
exports["gpt-5.3-chat-latest"] = require_models_gen["gpt-5.3-chat-latest"];
exports["gpt-5.3-codex"] = require_models_gen["gpt-5.3-codex"];
exports["gpt-5.4"] = require_models_gen["gpt-5.4"];
exports["gpt-5.4-2026-03-05"] = require_models_gen["gpt-5.4"];
exports["gpt-5.4-mini"] = require_models_gen["gpt-5.4-mini"];
exports["gpt-5.4-mini-2026-03-17"] = require_models_gen["gpt-5.4-mini"];
exports["gpt-5.4-nano"] = require_models_gen["gpt-5.4-nano"];
exports["gpt-5.4-nano-2026-03-17"] = require_models_gen["gpt-5.4-nano"];
exports["gpt-5.4-pro"] = require_models_gen["gpt-5.4-pro"];
exports["gpt-5.4-pro-2026-03-05"] = require_models_gen["gpt-5.4-pro"];
exports["gpt-5.5"] = require_models_gen["gpt-5.5"];
exports["gpt-5.5-2026-04-23"] = require_models_gen["gpt-5.5"];
exports["gpt-5.5-pro"] = require_models_gen["gpt-5.5-pro"];
exports["gpt-5.5-pro-2026-04-23"] = require_models_gen["gpt-5.5-pro"];
exports["gpt-5.6-luna"] = require_models_gen["gpt-5.6-luna"];
exports["gpt-5.6-terra"] = require_models_gen["gpt-5.6-terra"];
exports["gpt-audio"] = require_models_gen["gpt-audio"];
exports["gpt-audio-2025-08-28"] = require_models_gen["gpt-audio"];
exports["gpt-audio-1.5"] = require_models_gen["gpt-audio-1.5"];
exports["gpt-audio-mini"] = require_models_gen["gpt-audio-mini"];
exports["gpt-audio-mini-2025-12-15"] = require_models_gen["gpt-audio-mini"];
exports["gpt-audio-mini-2025-10-06"] = require_models_gen["gpt-audio-mini-2025-10-06"];
exports["gpt-image-1"] = require_models_gen["gpt-image-1"];
exports["gpt-image-1-mini"] = require_models_gen["gpt-image-1-mini"];
exports["gpt-image-1.5"] = require_models_gen["gpt-image-1.5"];
exports["gpt-image-1.5-2025-12-16"] = require_models_gen["gpt-image-1.5"];
exports["gpt-image-2"] = require_models_gen["gpt-image-2"];
exports["gpt-image-2-2026-04-21"] = require_models_gen["gpt-image-2"];
exports["gpt-live-transcribe"] = require_models_gen["gpt-live-transcribe"];
exports["gpt-oss-120b"] = require_models_gen["gpt-oss-120b"];
exports["gpt-oss-20b"] = require_models_gen["gpt-oss-20b"];
exports["gpt-realtime"] = require_models_gen["gpt-realtime"];
exports["gpt-realtime-2025-08-28"] = require_models_gen["gpt-realtime"];
exports["gpt-realtime-1.5"] = require_models_gen["gpt-realtime-1.5"];
exports["gpt-realtime-2"] = require_models_gen["gpt-realtime-2"];
exports["gpt-realtime-2.1"] = require_models_gen["gpt-realtime-2.1"];
exports["gpt-realtime-2.1-mini"] = require_models_gen["gpt-realtime-2.1-mini"];
exports["gpt-realtime-mini"] = require_models_gen["gpt-realtime-mini"];
exports["gpt-realtime-mini-2025-12-15"] = require_models_gen["gpt-realtime-mini"];
exports["gpt-realtime-mini-2025-10-06"] = require_models_gen["gpt-realtime-mini-2025-10-06"];
exports["gpt-realtime-translate"] = require_models_gen["gpt-realtime-translate"];
exports["gpt-realtime-whisper"] = require_models_gen["gpt-realtime-whisper"];
exports["gpt-transcribe"] = require_models_gen["gpt-transcribe"];
exports.gpt2 = gpt2_spec;
exports.o1 = require_models_gen.o1;
exports["o1-2024-12-17"] = require_models_gen.o1;
exports["o1-mini"] = require_models_gen["o1-mini"];
exports["o1-mini-2024-09-12"] = require_models_gen["o1-mini"];
exports["o1-preview"] = require_models_gen["o1-preview"];
exports["o1-preview-2024-09-12"] = require_models_gen["o1-preview"];
exports["o1-pro"] = require_models_gen["o1-pro"];
exports["o1-pro-2025-03-19"] = require_models_gen["o1-pro"];
exports.o3 = require_models_gen.o3;
exports["o3-2025-04-16"] = require_models_gen.o3;
exports["o3-deep-research"] = require_models_gen["o3-deep-research"];
exports["o3-deep-research-2025-06-26"] = require_models_gen["o3-deep-research"];
exports["o3-mini"] = require_models_gen["o3-mini"];
exports["o3-mini-2025-01-31"] = require_models_gen["o3-mini"];
exports["o3-pro"] = require_models_gen["o3-pro"];
exports["o3-pro-2025-06-10"] = require_models_gen["o3-pro"];
exports["o4-mini"] = require_models_gen["o4-mini"];
exports["o4-mini-2025-04-16"] = require_models_gen["o4-mini"];
exports["o4-mini-deep-research"] = require_models_gen["o4-mini-deep-research"];
exports["o4-mini-deep-research-2025-06-26"] = require_models_gen["o4-mini-deep-research"];
exports["omni-moderation-2024-09-26"] = require_models_gen["omni-moderation-2024-09-26"];
exports["omni-moderation-latest"] = require_models_gen["omni-moderation-2024-09-26"];
exports["sora-2"] = require_models_gen["sora-2"];
exports["sora-2-2025-10-06"] = require_models_gen["sora-2-2025-10-06"];
exports["sora-2-2025-12-08"] = require_models_gen["sora-2-2025-12-08"];
exports["sora-2-pro"] = require_models_gen["sora-2-pro"];
exports["sora-2-pro-2025-10-06"] = require_models_gen["sora-2-pro-2025-10-06"];
exports["text-ada-001"] = text_ada_001_spec;
exports["text-babbage-001"] = text_babbage_001_spec;
exports["text-curie-001"] = text_curie_001_spec;
exports["text-davinci-001"] = text_davinci_001_spec;
exports["text-davinci-002"] = text_davinci_002_spec;
exports["text-davinci-003"] = text_davinci_003_spec;
exports["text-davinci-edit-001"] = text_davinci_edit_001_spec;
exports["text-embedding-3-large"] = require_models_gen["text-embedding-3-large"];
exports["text-embedding-3-small"] = require_models_gen["text-embedding-3-small"];
exports["text-embedding-ada-002"] = require_models_gen["text-embedding-ada-002"];
exports["text-moderation-007"] = require_models_gen["text-moderation-007"];
exports["text-moderation-latest"] = require_models_gen["text-moderation-007"];
exports["text-moderation-stable"] = require_models_gen["text-moderation-007"];
exports["text-search-ada-doc-001"] = text_search_ada_doc_001_spec;
exports["text-search-ada-query-001"] = text_search_ada_query_001_spec;
exports["text-search-babbage-doc-001"] = text_search_babbage_doc_001_spec;
exports["text-search-babbage-query-001"] = text_search_babbage_query_001_spec;
exports["text-search-curie-doc-001"] = text_search_curie_doc_001_spec;
exports["text-search-curie-query-001"] = text_search_curie_query_001_spec;
exports["text-search-davinci-doc-001"] = text_search_davinci_doc_001_spec;
exports["text-search-davinci-query-001"] = text_search_davinci_query_001_spec;
exports["text-similarity-ada-001"] = text_similarity_ada_001_spec;
exports["text-similarity-babbage-001"] = text_similarity_babbage_001_spec;
exports["text-similarity-curie-001"] = text_similarity_curie_001_spec;
exports["text-similarity-davinci-001"] = text_similarity_davinci_001_spec;
exports["tts-1"] = require_models_gen["tts-1"];
exports["tts-1-hd"] = require_models_gen["tts-1-hd"];
exports["whisper-1"] = require_models_gen["whisper-1"];

//# sourceMappingURL=models.js.map