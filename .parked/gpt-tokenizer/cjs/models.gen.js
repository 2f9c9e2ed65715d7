//#region src/models.gen.ts
const babbage_002_spec = {
	name: "babbage-002",
	slug: "babbage-002",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16304544e5),
	supported_features: ["fine_tuning"],
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: {
		main: {
			input: .4,
			output: .4
		},
		batch: {
			input: .2,
			output: .2
		}
	}
};
const chat_latest_spec = {
	name: "chat-latest",
	slug: "chat-latest",
	performance: 3,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_endpoints: ["responses", "chat_completions"],
	supported_features: [
		"structured_outputs",
		"function_calling",
		"streaming",
		"image_input"
	],
	context_window: 4e5,
	max_output_tokens: 128e3,
	max_input_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17565984e5),
	reasoning_tokens: false
};
const chatgpt_4o_latest_spec = {
	name: "chatgpt-4o-latest",
	slug: "chatgpt-4o-latest",
	performance: 3,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: [
		"streaming",
		"predicted_outputs",
		"image_input"
	],
	supported_endpoints: ["chat_completions", "responses"],
	reasoning_tokens: false,
	price_data: { main: {
		input: 5,
		output: 15
	} }
};
const chatgpt_image_latest_spec = {
	name: "chatgpt-image-latest",
	performance: 5,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["image", "text"]
	},
	supported_endpoints: [
		"batch",
		"image_generation",
		"image_edit"
	],
	supported_features: ["inpainting"]
};
const codex_mini_latest_spec = {
	name: "codex-mini-latest",
	slug: "codex-mini-latest",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 2e5,
	max_output_tokens: 1e5,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"image_input",
		"prompt_caching",
		"evals",
		"stored_completions"
	],
	supported_endpoints: ["responses"],
	reasoning_tokens: true
};
const computer_use_preview_2025_03_11_spec = {
	name: "computer-use-preview-2025-03-11",
	slug: "computer-use-preview-2025-03-11",
	performance: 2,
	latency: 2,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 8192,
	max_output_tokens: 1024,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: ["function_calling"],
	supported_endpoints: ["responses", "batch"],
	reasoning_tokens: true,
	price_data: {
		main: {
			input: 3,
			output: 12
		},
		batch: {
			input: 1.5,
			output: 6
		}
	}
};
const dall_e_2_spec = {
	name: "dall-e-2",
	slug: "dall-e-2",
	performance: 1,
	latency: 2,
	modalities: {
		input: ["text"],
		output: ["image"]
	},
	supported_endpoints: ["image_generation", "image_edit"],
	supported_features: ["inpainting"],
	reasoning_tokens: false
};
const dall_e_3_spec = {
	name: "dall-e-3",
	slug: "dall-e-3",
	performance: 3,
	latency: 2,
	modalities: {
		input: ["text"],
		output: ["image"]
	},
	supported_endpoints: ["image_generation"],
	reasoning_tokens: false,
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
const davinci_002_spec = {
	name: "davinci-002",
	slug: "davinci-002",
	performance: 1,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16304544e5),
	supported_features: ["fine_tuning"],
	supported_endpoints: ["completions"],
	reasoning_tokens: false,
	price_data: {
		main: {
			input: 2,
			output: 2
		},
		batch: {
			input: 1,
			output: 1
		}
	}
};
const gpt_5_6_sol_spec = {
	name: "gpt-5.6-sol",
	slug: "gpt-5.6-sol",
	performance: 5,
	latency: 4,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"file_search",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: [
		"responses",
		"chat_completions",
		"batch"
	],
	context_window: 105e4,
	max_output_tokens: 128e3,
	max_input_tokens: 922e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17712e8),
	reasoning_tokens: true
};
const gpt_5_6_cyber_spec = {
	name: "gpt-5.6-cyber",
	slug: "gpt-5.6-cyber",
	performance: 5,
	latency: 4,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"file_search",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: [
		"responses",
		"chat_completions",
		"batch"
	],
	context_window: 4e5,
	max_output_tokens: 128e3,
	max_input_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17712e8),
	reasoning_tokens: true
};
const gpt_3_5_turbo_16k_0613_spec = {
	name: "gpt-3.5-turbo-16k-0613",
	slug: "gpt-3-5-turbo-16k-0613",
	performance: 1,
	latency: 2,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 16385,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(16304544e5),
	supported_features: ["fine_tuning"],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"batch"
	],
	reasoning_tokens: false,
	price_data: {
		main: {
			input: 3,
			output: 4
		},
		batch: {
			input: 1.5,
			output: 2
		}
	}
};
const gpt_3_5_turbo_instruct_spec = {
	name: "gpt-3.5-turbo-instruct",
	slug: "gpt-3-5-turbo-instruct",
	performance: 1,
	latency: 2,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 4096,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(16304544e5),
	supported_features: ["fine_tuning"],
	supported_endpoints: ["chat_completions", "responses"],
	reasoning_tokens: false,
	price_data: { main: {
		input: 1.5,
		output: 2
	} }
};
const gpt_3_5_turbo_0125_spec = {
	name: "gpt-3.5-turbo-0125",
	slug: "gpt-3-5-turbo-0125",
	performance: 1,
	latency: 2,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 16385,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(16304544e5),
	supported_features: ["fine_tuning"],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"batch",
		"fine_tuning"
	],
	reasoning_tokens: false,
	price_data: {
		main: {
			input: .5,
			output: 1.5
		},
		batch: {
			input: .25,
			output: .75
		}
	}
};
const gpt_3_5_turbo_1106_spec = {
	name: "gpt-3.5-turbo-1106",
	slug: "gpt-3-5-turbo-1106",
	deprecated: true,
	performance: 1,
	latency: 2,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 16385,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(16304544e5),
	supported_features: ["fine_tuning"],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"batch",
		"fine_tuning"
	],
	reasoning_tokens: false,
	price_data: {
		main: {
			input: 1,
			output: 2
		},
		batch: {
			input: .5,
			output: 1
		}
	}
};
const gpt_4_0125_preview_spec = {
	name: "gpt-4-0125-preview",
	slug: "gpt-4-0125-preview",
	deprecated: true,
	performance: 2,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(17013888e5),
	supported_features: ["fine_tuning"],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants"
	],
	reasoning_tokens: false,
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
const gpt_4_1106_vision_preview_spec = {
	name: "gpt-4-1106-vision-preview",
	slug: "gpt-4-1106-vision-preview",
	performance: 2,
	latency: 3,
	deprecated: true,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(17013888e5),
	supported_features: ["fine_tuning", "streaming"],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants"
	],
	reasoning_tokens: false,
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
const gpt_4_turbo_2024_04_09_spec = {
	name: "gpt-4-turbo-2024-04-09",
	slug: "gpt-4-turbo-2024-04-09",
	performance: 2,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(17013888e5),
	supported_features: [
		"streaming",
		"function_calling",
		"image_input"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants",
		"batch"
	],
	reasoning_tokens: false,
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
const gpt_4_1_mini_2025_04_14_spec = {
	name: "gpt-4.1-mini-2025-04-14",
	slug: "gpt-4.1-mini-2025-04-14",
	performance: 3,
	latency: 4,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 1047576,
	max_output_tokens: 32768,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_features: [
		"predicted_outputs",
		"streaming",
		"function_calling",
		"fine_tuning",
		"file_search",
		"file_uploads",
		"web_search",
		"structured_outputs",
		"image_input"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants",
		"batch",
		"fine_tuning"
	],
	reasoning_tokens: false
};
const gpt_4_1_nano_2025_04_14_spec = {
	name: "gpt-4.1-nano-2025-04-14",
	slug: "gpt-4.1-nano-2025-04-14",
	performance: 2,
	latency: 5,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 1047576,
	max_output_tokens: 32768,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_features: [
		"predicted_outputs",
		"streaming",
		"function_calling",
		"file_search",
		"file_uploads",
		"structured_outputs",
		"image_input",
		"prompt_caching",
		"fine_tuning"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants",
		"batch",
		"fine_tuning"
	],
	reasoning_tokens: false
};
const gpt_4_1_2025_04_14_spec = {
	name: "gpt-4.1-2025-04-14",
	slug: "gpt-4.1-2025-04-14",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 1047576,
	max_output_tokens: 32768,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_features: [
		"streaming",
		"structured_outputs",
		"predicted_outputs",
		"function_calling",
		"file_search",
		"file_uploads",
		"image_input",
		"web_search",
		"fine_tuning",
		"prompt_caching"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants",
		"batch",
		"fine_tuning"
	],
	reasoning_tokens: false,
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
const gpt_4_5_preview_2025_02_27_spec = {
	name: "gpt-4.5-preview-2025-02-27",
	slug: "gpt-4.5-preview-2025-02-27",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: [
		"function_calling",
		"structured_outputs",
		"streaming",
		"system_messages",
		"evals",
		"prompt_caching",
		"image_input"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants",
		"batch"
	],
	reasoning_tokens: false
};
const gpt_4_0613_spec = {
	name: "gpt-4-0613",
	slug: "gpt-4-0613",
	performance: 2,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8192,
	max_output_tokens: 8192,
	knowledge_cutoff: /* @__PURE__ */ new Date(17013888e5),
	supported_features: ["fine_tuning", "streaming"],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants",
		"batch",
		"fine_tuning"
	],
	reasoning_tokens: false,
	price_data: {
		main: {
			input: 30,
			output: 60
		},
		batch: {
			input: 15,
			output: 30
		}
	}
};
const gpt_4_0314_spec = {
	name: "gpt-4-0314",
	slug: "gpt-4-0314",
	deprecated: true,
	performance: 2,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 8192,
	max_output_tokens: 8192,
	knowledge_cutoff: /* @__PURE__ */ new Date(17013888e5),
	supported_features: ["fine_tuning", "streaming"],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants"
	],
	reasoning_tokens: false,
	price_data: {
		main: {
			input: 30,
			output: 60
		},
		batch: {
			input: 15,
			output: 30
		}
	}
};
const gpt_4o_audio_preview_2025_06_03_spec = {
	name: "gpt-4o-audio-preview-2025-06-03",
	slug: "gpt-4o-audio-preview-2025-06-03",
	performance: 3,
	latency: 3,
	modalities: {
		input: ["text", "audio"],
		output: ["text", "audio"]
	},
	context_window: 128e3,
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: ["streaming", "function_calling"],
	supported_endpoints: ["chat_completions"],
	reasoning_tokens: false,
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
const gpt_4o_audio_preview_2024_12_17_spec = {
	name: "gpt-4o-audio-preview-2024-12-17",
	slug: "gpt-4o-audio-preview-2024-12-17",
	performance: 3,
	latency: 3,
	modalities: {
		input: ["text", "audio"],
		output: ["text", "audio"]
	},
	context_window: 128e3,
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: ["streaming", "function_calling"],
	supported_endpoints: ["chat_completions"],
	reasoning_tokens: false,
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
const gpt_4o_audio_preview_2024_10_01_spec = {
	name: "gpt-4o-audio-preview-2024-10-01",
	slug: "gpt-4o-audio-preview-2024-10-01",
	performance: 3,
	latency: 3,
	modalities: {
		input: ["text", "audio"],
		output: ["text", "audio"]
	},
	context_window: 128e3,
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: ["streaming", "function_calling"],
	supported_endpoints: ["chat_completions"],
	reasoning_tokens: false,
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
const gpt_4o_mini_audio_preview_2024_12_17_spec = {
	name: "gpt-4o-mini-audio-preview-2024-12-17",
	slug: "gpt-4o-mini-audio-preview-2024-12-17",
	performance: 2,
	latency: 4,
	modalities: {
		input: ["text", "audio"],
		output: ["text", "audio"]
	},
	context_window: 128e3,
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: ["streaming", "function_calling"],
	supported_endpoints: ["chat_completions"],
	reasoning_tokens: false,
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
const gpt_4o_mini_realtime_preview_2024_12_17_spec = {
	name: "gpt-4o-mini-realtime-preview-2024-12-17",
	slug: "gpt-4o-mini-realtime-preview-2024-12-17",
	performance: 2,
	latency: 5,
	modalities: {
		input: ["text", "audio"],
		output: ["text", "audio"]
	},
	context_window: 16e3,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: ["function_calling", "prompt_caching"],
	supported_endpoints: ["realtime"],
	reasoning_tokens: false,
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
const gpt_4o_mini_search_preview_2025_03_11_spec = {
	name: "gpt-4o-mini-search-preview-2025-03-11",
	slug: "gpt-4o-mini-search-preview-2025-03-11",
	performance: 2,
	latency: 4,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: [
		"streaming",
		"structured_outputs",
		"image_input"
	],
	supported_endpoints: ["chat_completions"],
	reasoning_tokens: false
};
const gpt_4o_mini_transcribe_2025_03_20_spec = {
	name: "gpt-4o-mini-transcribe-2025-03-20",
	slug: "gpt-4o-mini-transcribe",
	performance: 3,
	latency: 4,
	modalities: {
		input: ["audio", "text"],
		output: ["text"]
	},
	context_window: 16e3,
	max_output_tokens: 2e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_endpoints: ["transcription", "realtime"],
	reasoning_tokens: false
};
const gpt_4o_mini_transcribe_2025_12_15_spec = {
	name: "gpt-4o-mini-transcribe-2025-12-15",
	slug: "gpt-4o-mini-transcribe",
	performance: 3,
	latency: 4,
	modalities: {
		input: ["audio", "text"],
		output: ["text"]
	},
	context_window: 16e3,
	max_output_tokens: 2e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_endpoints: ["transcription", "realtime"],
	reasoning_tokens: false
};
const gpt_4o_mini_tts_2025_03_20_spec = {
	name: "gpt-4o-mini-tts-2025-03-20",
	slug: "gpt-4o-mini-tts",
	performance: 4,
	latency: 4,
	modalities: {
		input: ["text"],
		output: ["audio"]
	},
	supported_endpoints: ["speech_generation"],
	reasoning_tokens: false
};
const gpt_4o_mini_tts_2025_12_15_spec = {
	name: "gpt-4o-mini-tts-2025-12-15",
	slug: "gpt-4o-mini-tts",
	performance: 4,
	latency: 4,
	modalities: {
		input: ["text"],
		output: ["audio"]
	},
	supported_endpoints: ["speech_generation"],
	reasoning_tokens: false
};
const gpt_4o_mini_2024_07_18_spec = {
	name: "gpt-4o-mini-2024-07-18",
	slug: "gpt-4o-mini-2024-07-18",
	performance: 2,
	latency: 4,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: [
		"predicted_outputs",
		"streaming",
		"function_calling",
		"fine_tuning",
		"file_search",
		"file_uploads",
		"web_search",
		"structured_outputs",
		"image_input"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants",
		"batch",
		"fine_tuning"
	],
	reasoning_tokens: false
};
const gpt_4o_realtime_preview_2025_06_03_spec = {
	name: "gpt-4o-realtime-preview-2025-06-03",
	slug: "gpt-4o-realtime-preview-2025-06-03",
	performance: 3,
	latency: 4,
	modalities: {
		input: ["text", "audio"],
		output: ["text", "audio"]
	},
	context_window: 32e3,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: ["function_calling", "prompt_caching"],
	supported_endpoints: ["realtime"],
	reasoning_tokens: false,
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
const gpt_4o_realtime_preview_2024_12_17_spec = {
	name: "gpt-4o-realtime-preview-2024-12-17",
	slug: "gpt-4o-realtime-preview-2024-12-17",
	performance: 3,
	latency: 4,
	modalities: {
		input: ["text", "audio"],
		output: ["text", "audio"]
	},
	context_window: 16e3,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: ["function_calling", "prompt_caching"],
	supported_endpoints: ["realtime"],
	reasoning_tokens: false,
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
const gpt_4o_realtime_preview_2024_10_01_spec = {
	name: "gpt-4o-realtime-preview-2024-10-01",
	slug: "gpt-4o-realtime-preview-2024-10-01",
	performance: 2,
	latency: 4,
	modalities: {
		input: ["text", "audio"],
		output: ["text", "audio"]
	},
	context_window: 16e3,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: ["function_calling", "prompt_caching"],
	supported_endpoints: ["realtime"],
	reasoning_tokens: false,
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
const gpt_4o_search_preview_2025_03_11_spec = {
	name: "gpt-4o-search-preview-2025-03-11",
	slug: "gpt-4o-search-preview-2025-03-11",
	performance: 3,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: [
		"streaming",
		"structured_outputs",
		"image_input"
	],
	supported_endpoints: ["chat_completions"],
	reasoning_tokens: false,
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
const gpt_4o_transcribe_diarize_spec = {
	name: "gpt-4o-transcribe-diarize",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text", "audio"],
		output: ["text"]
	},
	supported_endpoints: ["transcription"],
	context_window: 16e3,
	max_output_tokens: 2e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8)
};
const gpt_4o_transcribe_spec = {
	name: "gpt-4o-transcribe",
	slug: "gpt-4o-transcribe",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["audio", "text"],
		output: ["text"]
	},
	context_window: 16e3,
	max_output_tokens: 2e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_endpoints: ["transcription", "realtime"],
	reasoning_tokens: false
};
const gpt_4o_2024_11_20_spec = {
	name: "gpt-4o-2024-11-20",
	slug: "gpt-4o-2024-11-20",
	performance: 3,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: [
		"streaming",
		"structured_outputs",
		"predicted_outputs",
		"function_calling",
		"file_search",
		"file_uploads",
		"image_input",
		"web_search"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants",
		"batch"
	],
	reasoning_tokens: false,
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
const gpt_4o_2024_08_06_spec = {
	name: "gpt-4o-2024-08-06",
	slug: "gpt-4o-2024-08-06",
	performance: 3,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: [
		"streaming",
		"structured_outputs",
		"predicted_outputs",
		"file_search",
		"file_uploads",
		"fine_tuning",
		"function_calling",
		"image_input",
		"web_search"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants",
		"batch",
		"fine_tuning"
	],
	reasoning_tokens: false,
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
const gpt_4o_2024_05_13_spec = {
	name: "gpt-4o-2024-05-13",
	slug: "gpt-4o-2024-05-13",
	deprecated: true,
	performance: 3,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: [
		"streaming",
		"function_calling",
		"fine_tuning",
		"file_search",
		"file_uploads",
		"image_input",
		"web_search",
		"predicted_outputs"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants",
		"batch"
	],
	reasoning_tokens: false
};
const gpt_5_chat_latest_spec = {
	name: "gpt-5-chat-latest",
	slug: "gpt-5-chat-latest",
	performance: 3,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 16384,
	max_input_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17276544e5),
	supported_features: [
		"function_calling",
		"structured_outputs",
		"streaming",
		"image_input"
	],
	supported_endpoints: ["chat_completions", "responses"],
	reasoning_tokens: false
};
const gpt_5_codex_spec = {
	name: "gpt-5-codex",
	slug: "gpt-5-codex",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 4e5,
	max_output_tokens: 128e3,
	max_input_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17276544e5),
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: ["responses"],
	reasoning_tokens: true,
	price_data: { main: {
		input: 1.25,
		output: 10
	} }
};
const gpt_5_mini_2025_08_07_spec = {
	name: "gpt-5-mini-2025-08-07",
	slug: "gpt-5-mini-2025-08-07",
	deprecated: true,
	performance: 3,
	latency: 4,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 4e5,
	max_output_tokens: 128e3,
	max_input_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17171136e5),
	supported_features: [
		"streaming",
		"function_calling",
		"file_search",
		"file_uploads",
		"web_search",
		"structured_outputs",
		"image_input"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"batch"
	],
	reasoning_tokens: true
};
const gpt_5_nano_2025_08_07_spec = {
	name: "gpt-5-nano-2025-08-07",
	slug: "gpt-5-nano-2025-08-07",
	deprecated: true,
	performance: 2,
	latency: 5,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 4e5,
	max_output_tokens: 128e3,
	max_input_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17171136e5),
	supported_features: [
		"streaming",
		"function_calling",
		"file_search",
		"file_uploads",
		"structured_outputs",
		"image_input",
		"prompt_caching"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"batch"
	],
	reasoning_tokens: true
};
const gpt_5_pro_2025_10_06_spec = {
	name: "gpt-5-pro-2025-10-06",
	slug: "gpt-5-pro-2025-10-06",
	deprecated: true,
	performance: 5,
	latency: 1,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"file_search",
		"file_uploads",
		"image_input",
		"web_search"
	],
	supported_endpoints: ["responses", "batch"],
	context_window: 4e5,
	max_output_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17276544e5),
	reasoning_tokens: true
};
const gpt_5_1_chat_latest_spec = {
	name: "gpt-5.1-chat-latest",
	slug: "gpt-5.1-chat-latest",
	performance: 3,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"structured_outputs",
		"function_calling",
		"streaming",
		"image_input"
	],
	supported_endpoints: ["responses", "chat_completions"],
	context_window: 128e3,
	max_output_tokens: 16384,
	max_input_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17276544e5),
	reasoning_tokens: false
};
const gpt_5_1_codex_max_spec = {
	name: "gpt-5.1-codex-max",
	slug: "gpt-5.1-codex-max",
	performance: 4,
	latency: 4,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: ["responses"],
	context_window: 4e5,
	max_output_tokens: 128e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17276544e5),
	reasoning_tokens: true
};
const gpt_5_1_codex_mini_spec = {
	name: "gpt-5.1-codex-mini",
	slug: "gpt-5.1-codex-mini",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"image_input",
		"prompt_caching",
		"evals",
		"stored_completions"
	],
	supported_endpoints: ["responses"],
	context_window: 4e5,
	max_output_tokens: 128e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17276544e5),
	reasoning_tokens: true
};
const gpt_5_1_codex_spec = {
	name: "gpt-5.1-codex",
	slug: "gpt-5.1-codex",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: ["responses"],
	context_window: 4e5,
	max_output_tokens: 128e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17276544e5),
	reasoning_tokens: true
};
const gpt_5_1_2025_11_13_spec = {
	name: "gpt-5.1-2025-11-13",
	slug: "gpt-5.1-2025-11-13",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"file_search",
		"file_uploads",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: [
		"responses",
		"chat_completions",
		"batch"
	],
	context_window: 4e5,
	max_output_tokens: 128e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17276544e5),
	reasoning_tokens: true
};
const gpt_5_2_chat_latest_spec = {
	name: "gpt-5.2-chat-latest",
	slug: "gpt-5.2-chat-latest",
	performance: 3,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_endpoints: ["responses", "chat_completions"],
	supported_features: [
		"structured_outputs",
		"function_calling",
		"streaming",
		"image_input"
	],
	context_window: 128e3,
	max_output_tokens: 16384,
	max_input_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17565984e5),
	reasoning_tokens: false
};
const gpt_5_2_codex_spec = {
	name: "gpt-5.2-codex",
	slug: "gpt-5.2-codex",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: ["responses"],
	context_window: 4e5,
	max_output_tokens: 128e3,
	max_input_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17565984e5),
	reasoning_tokens: true
};
const gpt_5_2_pro_2025_12_11_spec = {
	name: "gpt-5.2-pro-2025-12-11",
	slug: "gpt-5.2-pro-2025-12-11",
	performance: 5,
	latency: 1,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_endpoints: ["responses"],
	supported_tools: [
		"function_calling",
		"file_search",
		"image_generation",
		"mcp",
		"web_search"
	],
	supported_features: [
		"streaming",
		"function_calling",
		"file_search",
		"image_input",
		"image_generation",
		"mcp",
		"web_search"
	],
	context_window: 4e5,
	max_output_tokens: 128e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17565984e5),
	reasoning_tokens: true
};
const gpt_5_2_2025_12_11_spec = {
	name: "gpt-5.2-2025-12-11",
	slug: "gpt-5.2-2025-12-11",
	performance: 5,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"file_search",
		"file_uploads",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: [
		"responses",
		"chat_completions",
		"batch"
	],
	context_window: 4e5,
	max_output_tokens: 128e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17565984e5),
	reasoning_tokens: true
};
const gpt_5_3_chat_latest_spec = {
	name: "gpt-5.3-chat-latest",
	slug: "gpt-5.3-chat-latest",
	performance: 3,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_endpoints: ["responses", "chat_completions"],
	supported_features: [
		"structured_outputs",
		"function_calling",
		"streaming",
		"image_input"
	],
	context_window: 128e3,
	max_output_tokens: 16384,
	max_input_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17565984e5),
	reasoning_tokens: false
};
const gpt_5_3_codex_spec = {
	name: "gpt-5.3-codex",
	slug: "gpt-5.3-codex",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: ["responses"],
	context_window: 4e5,
	max_output_tokens: 128e3,
	max_input_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17565984e5),
	reasoning_tokens: true
};
const gpt_5_4_mini_2026_03_17_spec = {
	name: "gpt-5.4-mini-2026-03-17",
	slug: "gpt-5.4-mini-2026-03-17",
	performance: 4,
	latency: 4,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"file_search",
		"file_uploads",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: [
		"responses",
		"chat_completions",
		"batch"
	],
	context_window: 4e5,
	max_output_tokens: 128e3,
	max_input_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17565984e5),
	reasoning_tokens: true
};
const gpt_5_4_nano_2026_03_17_spec = {
	name: "gpt-5.4-nano-2026-03-17",
	slug: "gpt-5.4-nano-2026-03-17",
	performance: 3,
	latency: 4,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"file_search",
		"file_uploads",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: [
		"responses",
		"chat_completions",
		"batch"
	],
	context_window: 4e5,
	max_output_tokens: 128e3,
	max_input_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17565984e5),
	reasoning_tokens: true
};
const gpt_5_4_pro_2026_03_05_spec = {
	name: "gpt-5.4-pro-2026-03-05",
	slug: "gpt-5.4-pro-2026-03-05",
	performance: 5,
	latency: 1,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_endpoints: ["responses"],
	supported_tools: [
		"function_calling",
		"file_search",
		"image_generation",
		"mcp",
		"web_search"
	],
	supported_features: [
		"streaming",
		"function_calling",
		"file_search",
		"image_input",
		"image_generation",
		"mcp",
		"web_search"
	],
	context_window: 105e4,
	max_output_tokens: 128e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17565984e5),
	reasoning_tokens: true
};
const gpt_5_4_2026_03_05_spec = {
	name: "gpt-5.4-2026-03-05",
	slug: "gpt-5.4-2026-03-05",
	performance: 5,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"file_search",
		"file_uploads",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: [
		"responses",
		"chat_completions",
		"batch"
	],
	context_window: 105e4,
	max_output_tokens: 128e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17565984e5),
	reasoning_tokens: true
};
const gpt_5_5_pro_2026_04_23_spec = {
	name: "gpt-5.5-pro-2026-04-23",
	slug: "gpt-5.5-pro-2026-04-23",
	performance: 5,
	latency: 1,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_endpoints: ["responses", "batch"],
	supported_tools: [
		"function_calling",
		"file_search",
		"image_generation",
		"code_interpreter",
		"hosted_shell",
		"mcp",
		"web_search"
	],
	supported_features: [
		"structured_outputs",
		"function_calling",
		"file_search",
		"image_input",
		"image_generation",
		"mcp",
		"web_search"
	],
	context_window: 105e4,
	max_output_tokens: 128e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17645472e5),
	reasoning_tokens: true
};
const gpt_5_5_2026_04_23_spec = {
	name: "gpt-5.5-2026-04-23",
	slug: "gpt-5.5-2026-04-23",
	performance: 5,
	latency: 4,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"file_search",
		"file_uploads",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: [
		"responses",
		"chat_completions",
		"batch"
	],
	context_window: 105e4,
	max_output_tokens: 128e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17645472e5),
	reasoning_tokens: true
};
const gpt_5_6_luna_spec = {
	name: "gpt-5.6-luna",
	slug: "gpt-5.6-luna",
	performance: 3,
	latency: 4,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"file_search",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: [
		"responses",
		"chat_completions",
		"batch"
	],
	context_window: 105e4,
	max_output_tokens: 128e3,
	max_input_tokens: 922e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17712e8),
	reasoning_tokens: true
};
const gpt_5_6_terra_spec = {
	name: "gpt-5.6-terra",
	slug: "gpt-5.6-terra",
	performance: 4,
	latency: 4,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"file_search",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: [
		"responses",
		"chat_completions",
		"batch"
	],
	context_window: 105e4,
	max_output_tokens: 128e3,
	max_input_tokens: 922e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17712e8),
	reasoning_tokens: true
};
const gpt_5_2025_08_07_spec = {
	name: "gpt-5-2025-08-07",
	slug: "gpt-5-2025-08-07",
	deprecated: true,
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 4e5,
	max_output_tokens: 128e3,
	max_input_tokens: 272e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17276544e5),
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"file_search",
		"file_uploads",
		"image_input",
		"web_search",
		"prompt_caching"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"batch"
	],
	reasoning_tokens: true,
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
const gpt_audio_1_5_spec = {
	name: "gpt-audio-1.5",
	slug: "gpt-audio-1.5",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text", "audio"],
		output: ["text", "audio"]
	},
	context_window: 128e3,
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(17276544e5),
	supported_features: ["streaming", "function_calling"],
	supported_endpoints: ["chat_completions"],
	reasoning_tokens: false,
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
const gpt_audio_mini_2025_10_06_spec = {
	name: "gpt-audio-mini-2025-10-06",
	performance: 4,
	latency: 5,
	modalities: {
		input: ["text", "audio"],
		output: ["text", "audio"]
	},
	supported_endpoints: ["chat_completions"],
	supported_features: ["function_calling", "prompt_caching"],
	context_window: 128e3,
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	reasoning_tokens: false
};
const gpt_audio_mini_2025_12_15_spec = {
	name: "gpt-audio-mini-2025-12-15",
	performance: 4,
	latency: 5,
	modalities: {
		input: ["text", "audio"],
		output: ["text", "audio"]
	},
	supported_endpoints: ["chat_completions"],
	supported_features: ["function_calling", "prompt_caching"],
	context_window: 128e3,
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	reasoning_tokens: false
};
const gpt_audio_2025_08_28_spec = {
	name: "gpt-audio-2025-08-28",
	slug: "gpt-audio-2025-08-28",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text", "audio"],
		output: ["text", "audio"]
	},
	context_window: 128e3,
	max_output_tokens: 16384,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: ["streaming", "function_calling"],
	supported_endpoints: ["chat_completions"],
	reasoning_tokens: false,
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
const gpt_image_1_mini_spec = {
	name: "gpt-image-1-mini",
	performance: 4,
	latency: 1,
	modalities: {
		input: ["text", "image"],
		output: ["image"]
	},
	supported_endpoints: [
		"batch",
		"image_edit",
		"image_generation"
	]
};
const gpt_image_1_5_2025_12_16_spec = {
	name: "gpt-image-1.5-2025-12-16",
	performance: 5,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["image", "text"]
	},
	supported_endpoints: [
		"batch",
		"image_generation",
		"image_edit"
	],
	supported_features: ["inpainting"]
};
const gpt_image_1_spec = {
	name: "gpt-image-1",
	slug: "gpt-image-1",
	performance: 4,
	latency: 1,
	modalities: {
		input: ["text", "image"],
		output: ["image"]
	},
	supported_endpoints: [
		"batch",
		"image_generation",
		"image_edit",
		"responses"
	],
	supported_features: ["inpainting"],
	reasoning_tokens: false
};
const gpt_image_2_2026_04_21_spec = {
	name: "gpt-image-2-2026-04-21",
	performance: 5,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["image"]
	},
	supported_endpoints: [
		"batch",
		"image_generation",
		"image_edit"
	],
	supported_features: ["inpainting"]
};
const gpt_live_transcribe_spec = {
	name: "gpt-live-transcribe",
	slug: "gpt-live-transcribe",
	performance: 5,
	latency: 5,
	modalities: {
		input: ["audio", "text"],
		output: ["text"]
	},
	supported_features: ["streaming"],
	supported_endpoints: ["realtime_transcription"],
	reasoning_tokens: false
};
const gpt_oss_120b_spec = {
	name: "gpt-oss-120b",
	slug: "gpt-oss-120b",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 131072,
	max_output_tokens: 131072,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling"
	],
	supported_endpoints: ["responses", "batch"],
	reasoning_tokens: true,
	price_data: {
		main: {
			input: 5e-4,
			cached_output: 1e-4,
			output: .0015
		},
		batch: {
			input: 4e-4,
			output: .0012
		}
	}
};
const gpt_oss_20b_spec = {
	name: "gpt-oss-20b",
	slug: "gpt-oss-20b",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 131072,
	max_output_tokens: 131072,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling"
	],
	supported_endpoints: ["responses", "batch"],
	reasoning_tokens: true,
	price_data: {
		main: {
			input: 2e-4,
			cached_output: 5e-5,
			output: 6e-4
		},
		batch: {
			input: 15e-5,
			output: 5e-4
		}
	}
};
const gpt_realtime_1_5_spec = {
	name: "gpt-realtime-1.5",
	slug: "gpt-realtime-1.5",
	performance: 5,
	latency: 4,
	modalities: {
		input: [
			"text",
			"audio",
			"image"
		],
		output: ["text", "audio"]
	},
	context_window: 32e3,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(17276544e5),
	supported_features: ["function_calling", "prompt_caching"],
	supported_endpoints: ["realtime"],
	reasoning_tokens: false,
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
const gpt_realtime_2_1_mini_spec = {
	name: "gpt-realtime-2.1-mini",
	slug: "gpt-realtime-2.1-mini",
	performance: 4,
	latency: 5,
	modalities: {
		input: [
			"text",
			"audio",
			"image"
		],
		output: ["text", "audio"]
	},
	context_window: 128e3,
	max_output_tokens: 32e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17276544e5),
	supported_features: ["function_calling", "prompt_caching"],
	supported_endpoints: ["realtime"],
	reasoning_tokens: true
};
const gpt_realtime_2_1_spec = {
	name: "gpt-realtime-2.1",
	slug: "gpt-realtime-2.1",
	performance: 5,
	latency: 4,
	modalities: {
		input: [
			"text",
			"audio",
			"image"
		],
		output: ["text", "audio"]
	},
	context_window: 128e3,
	max_output_tokens: 32e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17276544e5),
	supported_features: ["function_calling", "prompt_caching"],
	supported_endpoints: ["realtime"],
	reasoning_tokens: true
};
const gpt_realtime_2_spec = {
	name: "gpt-realtime-2",
	slug: "gpt-realtime-2",
	performance: 5,
	latency: 4,
	modalities: {
		input: [
			"text",
			"audio",
			"image"
		],
		output: ["text", "audio"]
	},
	context_window: 128e3,
	max_output_tokens: 32e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17276544e5),
	supported_features: ["function_calling", "prompt_caching"],
	supported_endpoints: ["realtime"],
	reasoning_tokens: true
};
const gpt_realtime_mini_2025_10_06_spec = {
	name: "gpt-realtime-mini-2025-10-06",
	performance: 4,
	latency: 5,
	modalities: {
		input: [
			"text",
			"image",
			"audio"
		],
		output: ["text", "audio"]
	},
	supported_endpoints: ["realtime"],
	supported_features: ["function_calling", "prompt_caching"],
	context_window: 32e3,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	reasoning_tokens: false
};
const gpt_realtime_mini_2025_12_15_spec = {
	name: "gpt-realtime-mini-2025-12-15",
	performance: 4,
	latency: 5,
	modalities: {
		input: [
			"text",
			"image",
			"audio"
		],
		output: ["text", "audio"]
	},
	supported_endpoints: ["realtime"],
	supported_features: ["function_calling", "prompt_caching"],
	context_window: 32e3,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	reasoning_tokens: false
};
const gpt_realtime_translate_spec = {
	name: "gpt-realtime-translate",
	slug: "gpt-realtime-translate",
	performance: 5,
	latency: 5,
	modalities: {
		input: ["audio"],
		output: ["audio", "text"]
	},
	context_window: 16e3,
	max_output_tokens: 2e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17276544e5),
	supported_features: ["streaming"],
	supported_endpoints: ["realtime_translation"],
	reasoning_tokens: false
};
const gpt_realtime_whisper_spec = {
	name: "gpt-realtime-whisper",
	slug: "gpt-realtime-whisper",
	performance: 4,
	latency: 5,
	modalities: {
		input: ["audio", "text"],
		output: ["text"]
	},
	context_window: 16e3,
	max_output_tokens: 2e3,
	knowledge_cutoff: /* @__PURE__ */ new Date(17276544e5),
	supported_features: ["streaming"],
	supported_endpoints: ["realtime_transcription"],
	reasoning_tokens: false
};
const gpt_realtime_2025_08_28_spec = {
	name: "gpt-realtime-2025-08-28",
	slug: "gpt-realtime-2025-08-28",
	performance: 5,
	latency: 4,
	modalities: {
		input: [
			"text",
			"audio",
			"image"
		],
		output: ["text", "audio"]
	},
	context_window: 32e3,
	max_output_tokens: 4096,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: ["function_calling", "prompt_caching"],
	supported_endpoints: ["realtime"],
	reasoning_tokens: false,
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
const gpt_transcribe_spec = {
	name: "gpt-transcribe",
	slug: "gpt-transcribe",
	performance: 5,
	latency: 3,
	modalities: {
		input: ["audio", "text"],
		output: ["text"]
	},
	supported_features: ["streaming"],
	supported_endpoints: ["transcription", "realtime_transcription"],
	reasoning_tokens: false
};
const o1_mini_2024_09_12_spec = {
	name: "o1-mini-2024-09-12",
	slug: "o1-mini-2024-09-12",
	performance: 3,
	latency: 2,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 65536,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: [
		"streaming",
		"file_search",
		"file_uploads"
	],
	supported_endpoints: ["chat_completions", "assistants"],
	reasoning_tokens: true,
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
const o1_preview_2024_09_12_spec = {
	name: "o1-preview-2024-09-12",
	slug: "o1-preview-2024-09-12",
	performance: 3,
	latency: 1,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 128e3,
	max_output_tokens: 32768,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: [
		"streaming",
		"structured_outputs",
		"file_search",
		"function_calling",
		"file_uploads"
	],
	supported_endpoints: ["chat_completions", "assistants"],
	reasoning_tokens: true,
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
const o1_pro_2025_03_19_spec = {
	name: "o1-pro-2025-03-19",
	slug: "o1-pro-2025-03-19",
	performance: 4,
	latency: 1,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 2e5,
	max_output_tokens: 1e5,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: [
		"structured_outputs",
		"function_calling",
		"image_input"
	],
	supported_endpoints: ["responses", "batch"],
	reasoning_tokens: true,
	price_data: {
		main: {
			input: 150,
			output: 600
		},
		batch: {
			input: 75,
			output: 300
		}
	}
};
const o1_2024_12_17_spec = {
	name: "o1-2024-12-17",
	slug: "o1-2024-12-17",
	performance: 4,
	latency: 1,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 2e5,
	max_output_tokens: 1e5,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: [
		"streaming",
		"structured_outputs",
		"file_search",
		"function_calling",
		"file_uploads",
		"image_input"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants",
		"batch"
	],
	reasoning_tokens: true,
	price_data: {
		main: {
			input: 15,
			cached_output: 7.5,
			output: 60
		},
		batch: {
			input: 7.5,
			output: 30
		}
	}
};
const o3_deep_research_2025_06_26_spec = {
	name: "o3-deep-research-2025-06-26",
	slug: "o3-deep-research-2025-06-26",
	performance: 5,
	latency: 1,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 2e5,
	max_output_tokens: 1e5,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_features: [
		"streaming",
		"file_uploads",
		"image_input",
		"prompt_caching",
		"evals",
		"stored_completions"
	],
	supported_endpoints: ["responses", "batch"],
	reasoning_tokens: true,
	price_data: {
		main: {
			input: 15,
			cached_output: 7.5,
			output: 60
		},
		batch: {
			input: 7.5,
			output: 30
		}
	}
};
const o3_mini_2025_01_31_spec = {
	name: "o3-mini-2025-01-31",
	slug: "o3-mini-2025-01-31",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	context_window: 2e5,
	max_output_tokens: 1e5,
	knowledge_cutoff: /* @__PURE__ */ new Date(16961184e5),
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"file_search",
		"file_uploads"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"assistants",
		"batch"
	],
	reasoning_tokens: true
};
const o3_pro_2025_06_10_spec = {
	name: "o3-pro-2025-06-10",
	slug: "o3-pro-2025-06-10",
	deprecated: true,
	performance: 5,
	latency: 1,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 2e5,
	max_output_tokens: 1e5,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_features: [
		"structured_outputs",
		"function_calling",
		"image_input"
	],
	supported_endpoints: ["responses", "batch"],
	reasoning_tokens: true,
	price_data: {
		main: {
			input: 20,
			output: 80
		},
		batch: {
			input: 10,
			output: 40
		}
	}
};
const o3_2025_04_16_spec = {
	name: "o3-2025-04-16",
	slug: "o3-2025-04-16",
	deprecated: true,
	performance: 5,
	latency: 1,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 2e5,
	max_output_tokens: 1e5,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_features: [
		"streaming",
		"structured_outputs",
		"file_search",
		"function_calling",
		"file_uploads",
		"image_input",
		"prompt_caching",
		"evals",
		"stored_completions"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"batch"
	],
	reasoning_tokens: true,
	price_data: {
		main: {
			input: 15,
			cached_output: 7.5,
			output: 60
		},
		batch: {
			input: 7.5,
			output: 30
		}
	}
};
const o4_mini_deep_research_2025_06_26_spec = {
	name: "o4-mini-deep-research-2025-06-26",
	slug: "o4-mini-deep-research-2025-06-26",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 2e5,
	max_output_tokens: 1e5,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_features: [
		"streaming",
		"file_uploads",
		"image_input",
		"prompt_caching",
		"evals",
		"stored_completions"
	],
	supported_endpoints: ["responses", "batch"],
	reasoning_tokens: true,
	price_data: {
		main: {
			input: 8.25,
			cached_output: 2.0625,
			output: 33
		},
		batch: {
			input: 4.125,
			output: 16.5
		}
	}
};
const o4_mini_2025_04_16_spec = {
	name: "o4-mini-2025-04-16",
	slug: "o4-mini-2025-04-16",
	performance: 4,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	context_window: 2e5,
	max_output_tokens: 1e5,
	knowledge_cutoff: /* @__PURE__ */ new Date(17172e8),
	supported_features: [
		"streaming",
		"structured_outputs",
		"function_calling",
		"file_search",
		"file_uploads",
		"image_input",
		"prompt_caching",
		"evals",
		"stored_completions",
		"fine_tuning"
	],
	supported_endpoints: [
		"chat_completions",
		"responses",
		"batch",
		"fine_tuning"
	],
	reasoning_tokens: true
};
const omni_moderation_2024_09_26_spec = {
	name: "omni-moderation-2024-09-26",
	slug: "omni-moderation-2024-09-26",
	performance: 3,
	latency: 3,
	modalities: {
		input: ["text", "image"],
		output: ["text"]
	},
	supported_endpoints: ["batch", "moderation"],
	reasoning_tokens: false,
	supported_features: ["image_input"]
};
const sora_2_pro_2025_10_06_spec = {
	name: "sora-2-pro-2025-10-06",
	slug: "sora-2-pro-2025-10-06",
	performance: 5,
	latency: 1,
	modalities: {
		input: ["text", "image"],
		output: ["video", "audio"]
	},
	supported_endpoints: ["videos"],
	reasoning_tokens: false
};
const sora_2_pro_spec = {
	name: "sora-2-pro",
	slug: "sora-2-pro",
	performance: 5,
	latency: 1,
	modalities: {
		input: ["text", "image"],
		output: ["video", "audio"]
	},
	supported_endpoints: ["videos"],
	reasoning_tokens: false
};
const sora_2_2025_12_08_spec = {
	name: "sora-2-2025-12-08",
	slug: "sora-2-2025-12-08",
	performance: 4,
	latency: 2,
	modalities: {
		input: ["text", "image"],
		output: ["video", "audio"]
	},
	supported_endpoints: ["videos"],
	reasoning_tokens: false
};
const sora_2_2025_10_06_spec = {
	name: "sora-2-2025-10-06",
	slug: "sora-2-2025-10-06",
	performance: 4,
	latency: 2,
	modalities: {
		input: ["text", "image"],
		output: ["video", "audio"]
	},
	supported_endpoints: ["videos"],
	reasoning_tokens: false
};
const sora_2_spec = {
	name: "sora-2",
	slug: "sora-2",
	performance: 4,
	latency: 2,
	modalities: {
		input: ["text", "image"],
		output: ["video", "audio"]
	},
	supported_endpoints: ["videos"],
	reasoning_tokens: false
};
const text_embedding_3_large_spec = {
	name: "text-embedding-3-large",
	slug: "text-embedding-3-large",
	performance: 3,
	latency: 2,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	supported_endpoints: ["embeddings", "batch"]
};
const text_embedding_3_small_spec = {
	name: "text-embedding-3-small",
	slug: "text-embedding-3-small",
	performance: 2,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	supported_endpoints: ["embeddings", "batch"]
};
const text_embedding_ada_002_spec = {
	name: "text-embedding-ada-002",
	slug: "text-embedding-ada-002",
	performance: 1,
	latency: 2,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	supported_endpoints: ["embeddings", "batch"]
};
const text_moderation_007_spec = {
	name: "text-moderation-007",
	slug: "text-moderation-007",
	performance: 2,
	latency: 3,
	modalities: {
		input: ["text"],
		output: ["text"]
	},
	max_output_tokens: 32768,
	knowledge_cutoff: /* @__PURE__ */ new Date(16304544e5),
	supported_endpoints: ["moderation"],
	reasoning_tokens: false
};
const tts_1_hd_spec = {
	name: "tts-1-hd",
	slug: "tts-1-hd",
	performance: 3,
	latency: 3,
	current_snapshot: "tts-1-hd",
	modalities: {
		input: ["text"],
		output: ["audio"]
	},
	supported_endpoints: ["speech_generation"],
	reasoning_tokens: false
};
const tts_1_spec = {
	name: "tts-1",
	slug: "tts-1",
	performance: 2,
	latency: 4,
	current_snapshot: "tts-1",
	modalities: {
		input: ["text"],
		output: ["audio"]
	},
	supported_endpoints: ["speech_generation"],
	reasoning_tokens: false
};
const whisper_1_spec = {
	name: "whisper-1",
	slug: "whisper-1",
	performance: 2,
	latency: 3,
	modalities: {
		input: ["audio"],
		output: ["text"]
	},
	supported_endpoints: ["transcription", "translation"],
	reasoning_tokens: false
};
//#endregion
exports["babbage-002"] = babbage_002_spec;
exports["chat-latest"] = chat_latest_spec;
exports["chatgpt-4o-latest"] = chatgpt_4o_latest_spec;
exports["chatgpt-image-latest"] = chatgpt_image_latest_spec;
exports["codex-mini-latest"] = codex_mini_latest_spec;
exports["computer-use-preview"] = computer_use_preview_2025_03_11_spec;
exports["computer-use-preview-2025-03-11"] = computer_use_preview_2025_03_11_spec;
exports["dall-e-2"] = dall_e_2_spec;
exports["dall-e-3"] = dall_e_3_spec;
exports["davinci-002"] = davinci_002_spec;
exports["daybreak-blue-latest"] = gpt_5_6_sol_spec;
exports["gpt-5.6-sol"] = gpt_5_6_sol_spec;
exports["daybreak-red-latest"] = gpt_5_6_cyber_spec;
exports["gpt-5.6-cyber"] = gpt_5_6_cyber_spec;
exports["gpt-3.5-turbo"] = gpt_3_5_turbo_0125_spec;
exports["gpt-3.5-turbo-0125"] = gpt_3_5_turbo_0125_spec;
exports["gpt-3.5-turbo-1106"] = gpt_3_5_turbo_1106_spec;
exports["gpt-3.5-turbo-16k-0613"] = gpt_3_5_turbo_16k_0613_spec;
exports["gpt-3.5-turbo-instruct"] = gpt_3_5_turbo_instruct_spec;
exports["gpt-4"] = gpt_4_0613_spec;
exports["gpt-4-0613"] = gpt_4_0613_spec;
exports["gpt-4-0125-preview"] = gpt_4_0125_preview_spec;
exports["gpt-4-turbo-preview"] = gpt_4_0125_preview_spec;
exports["gpt-4-0314"] = gpt_4_0314_spec;
exports["gpt-4-1106-vision-preview"] = gpt_4_1106_vision_preview_spec;
exports["gpt-4-turbo"] = gpt_4_turbo_2024_04_09_spec;
exports["gpt-4-turbo-2024-04-09"] = gpt_4_turbo_2024_04_09_spec;
exports["gpt-4.1"] = gpt_4_1_2025_04_14_spec;
exports["gpt-4.1-2025-04-14"] = gpt_4_1_2025_04_14_spec;
exports["gpt-4.1-mini"] = gpt_4_1_mini_2025_04_14_spec;
exports["gpt-4.1-mini-2025-04-14"] = gpt_4_1_mini_2025_04_14_spec;
exports["gpt-4.1-nano"] = gpt_4_1_nano_2025_04_14_spec;
exports["gpt-4.1-nano-2025-04-14"] = gpt_4_1_nano_2025_04_14_spec;
exports["gpt-4.5-preview"] = gpt_4_5_preview_2025_02_27_spec;
exports["gpt-4.5-preview-2025-02-27"] = gpt_4_5_preview_2025_02_27_spec;
exports["gpt-4o"] = gpt_4o_2024_08_06_spec;
exports["gpt-4o-2024-08-06"] = gpt_4o_2024_08_06_spec;
exports["gpt-4o-2024-05-13"] = gpt_4o_2024_05_13_spec;
exports["gpt-4o-2024-11-20"] = gpt_4o_2024_11_20_spec;
exports["gpt-4o-audio-preview"] = gpt_4o_audio_preview_2025_06_03_spec;
exports["gpt-4o-audio-preview-2025-06-03"] = gpt_4o_audio_preview_2025_06_03_spec;
exports["gpt-4o-audio-preview-2024-10-01"] = gpt_4o_audio_preview_2024_10_01_spec;
exports["gpt-4o-audio-preview-2024-12-17"] = gpt_4o_audio_preview_2024_12_17_spec;
exports["gpt-4o-mini"] = gpt_4o_mini_2024_07_18_spec;
exports["gpt-4o-mini-2024-07-18"] = gpt_4o_mini_2024_07_18_spec;
exports["gpt-4o-mini-audio-preview"] = gpt_4o_mini_audio_preview_2024_12_17_spec;
exports["gpt-4o-mini-audio-preview-2024-12-17"] = gpt_4o_mini_audio_preview_2024_12_17_spec;
exports["gpt-4o-mini-realtime-preview"] = gpt_4o_mini_realtime_preview_2024_12_17_spec;
exports["gpt-4o-mini-realtime-preview-2024-12-17"] = gpt_4o_mini_realtime_preview_2024_12_17_spec;
exports["gpt-4o-mini-search-preview"] = gpt_4o_mini_search_preview_2025_03_11_spec;
exports["gpt-4o-mini-search-preview-2025-03-11"] = gpt_4o_mini_search_preview_2025_03_11_spec;
exports["gpt-4o-mini-transcribe"] = gpt_4o_mini_transcribe_2025_12_15_spec;
exports["gpt-4o-mini-transcribe-2025-12-15"] = gpt_4o_mini_transcribe_2025_12_15_spec;
exports["gpt-4o-mini-transcribe-2025-03-20"] = gpt_4o_mini_transcribe_2025_03_20_spec;
exports["gpt-4o-mini-tts"] = gpt_4o_mini_tts_2025_12_15_spec;
exports["gpt-4o-mini-tts-2025-12-15"] = gpt_4o_mini_tts_2025_12_15_spec;
exports["gpt-4o-mini-tts-2025-03-20"] = gpt_4o_mini_tts_2025_03_20_spec;
exports["gpt-4o-realtime-preview"] = gpt_4o_realtime_preview_2025_06_03_spec;
exports["gpt-4o-realtime-preview-2025-06-03"] = gpt_4o_realtime_preview_2025_06_03_spec;
exports["gpt-4o-realtime-preview-2024-10-01"] = gpt_4o_realtime_preview_2024_10_01_spec;
exports["gpt-4o-realtime-preview-2024-12-17"] = gpt_4o_realtime_preview_2024_12_17_spec;
exports["gpt-4o-search-preview"] = gpt_4o_search_preview_2025_03_11_spec;
exports["gpt-4o-search-preview-2025-03-11"] = gpt_4o_search_preview_2025_03_11_spec;
exports["gpt-4o-transcribe"] = gpt_4o_transcribe_spec;
exports["gpt-4o-transcribe-diarize"] = gpt_4o_transcribe_diarize_spec;
exports["gpt-5"] = gpt_5_2025_08_07_spec;
exports["gpt-5-2025-08-07"] = gpt_5_2025_08_07_spec;
exports["gpt-5-chat-latest"] = gpt_5_chat_latest_spec;
exports["gpt-5-codex"] = gpt_5_codex_spec;
exports["gpt-5-mini"] = gpt_5_mini_2025_08_07_spec;
exports["gpt-5-mini-2025-08-07"] = gpt_5_mini_2025_08_07_spec;
exports["gpt-5-nano"] = gpt_5_nano_2025_08_07_spec;
exports["gpt-5-nano-2025-08-07"] = gpt_5_nano_2025_08_07_spec;
exports["gpt-5-pro"] = gpt_5_pro_2025_10_06_spec;
exports["gpt-5-pro-2025-10-06"] = gpt_5_pro_2025_10_06_spec;
exports["gpt-5.1"] = gpt_5_1_2025_11_13_spec;
exports["gpt-5.1-2025-11-13"] = gpt_5_1_2025_11_13_spec;
exports["gpt-5.1-chat-latest"] = gpt_5_1_chat_latest_spec;
exports["gpt-5.1-codex"] = gpt_5_1_codex_spec;
exports["gpt-5.1-codex-max"] = gpt_5_1_codex_max_spec;
exports["gpt-5.1-codex-mini"] = gpt_5_1_codex_mini_spec;
exports["gpt-5.2"] = gpt_5_2_2025_12_11_spec;
exports["gpt-5.2-2025-12-11"] = gpt_5_2_2025_12_11_spec;
exports["gpt-5.2-chat-latest"] = gpt_5_2_chat_latest_spec;
exports["gpt-5.2-codex"] = gpt_5_2_codex_spec;
exports["gpt-5.2-pro"] = gpt_5_2_pro_2025_12_11_spec;
exports["gpt-5.2-pro-2025-12-11"] = gpt_5_2_pro_2025_12_11_spec;
exports["gpt-5.3-chat-latest"] = gpt_5_3_chat_latest_spec;
exports["gpt-5.3-codex"] = gpt_5_3_codex_spec;
exports["gpt-5.4"] = gpt_5_4_2026_03_05_spec;
exports["gpt-5.4-2026-03-05"] = gpt_5_4_2026_03_05_spec;
exports["gpt-5.4-mini"] = gpt_5_4_mini_2026_03_17_spec;
exports["gpt-5.4-mini-2026-03-17"] = gpt_5_4_mini_2026_03_17_spec;
exports["gpt-5.4-nano"] = gpt_5_4_nano_2026_03_17_spec;
exports["gpt-5.4-nano-2026-03-17"] = gpt_5_4_nano_2026_03_17_spec;
exports["gpt-5.4-pro"] = gpt_5_4_pro_2026_03_05_spec;
exports["gpt-5.4-pro-2026-03-05"] = gpt_5_4_pro_2026_03_05_spec;
exports["gpt-5.5"] = gpt_5_5_2026_04_23_spec;
exports["gpt-5.5-2026-04-23"] = gpt_5_5_2026_04_23_spec;
exports["gpt-5.5-pro"] = gpt_5_5_pro_2026_04_23_spec;
exports["gpt-5.5-pro-2026-04-23"] = gpt_5_5_pro_2026_04_23_spec;
exports["gpt-5.6-luna"] = gpt_5_6_luna_spec;
exports["gpt-5.6-terra"] = gpt_5_6_terra_spec;
exports["gpt-audio"] = gpt_audio_2025_08_28_spec;
exports["gpt-audio-2025-08-28"] = gpt_audio_2025_08_28_spec;
exports["gpt-audio-1.5"] = gpt_audio_1_5_spec;
exports["gpt-audio-mini"] = gpt_audio_mini_2025_12_15_spec;
exports["gpt-audio-mini-2025-12-15"] = gpt_audio_mini_2025_12_15_spec;
exports["gpt-audio-mini-2025-10-06"] = gpt_audio_mini_2025_10_06_spec;
exports["gpt-image-1"] = gpt_image_1_spec;
exports["gpt-image-1-mini"] = gpt_image_1_mini_spec;
exports["gpt-image-1.5"] = gpt_image_1_5_2025_12_16_spec;
exports["gpt-image-1.5-2025-12-16"] = gpt_image_1_5_2025_12_16_spec;
exports["gpt-image-2"] = gpt_image_2_2026_04_21_spec;
exports["gpt-image-2-2026-04-21"] = gpt_image_2_2026_04_21_spec;
exports["gpt-live-transcribe"] = gpt_live_transcribe_spec;
exports["gpt-oss-120b"] = gpt_oss_120b_spec;
exports["gpt-oss-20b"] = gpt_oss_20b_spec;
exports["gpt-realtime"] = gpt_realtime_2025_08_28_spec;
exports["gpt-realtime-2025-08-28"] = gpt_realtime_2025_08_28_spec;
exports["gpt-realtime-1.5"] = gpt_realtime_1_5_spec;
exports["gpt-realtime-2"] = gpt_realtime_2_spec;
exports["gpt-realtime-2.1"] = gpt_realtime_2_1_spec;
exports["gpt-realtime-2.1-mini"] = gpt_realtime_2_1_mini_spec;
exports["gpt-realtime-mini"] = gpt_realtime_mini_2025_12_15_spec;
exports["gpt-realtime-mini-2025-12-15"] = gpt_realtime_mini_2025_12_15_spec;
exports["gpt-realtime-mini-2025-10-06"] = gpt_realtime_mini_2025_10_06_spec;
exports["gpt-realtime-translate"] = gpt_realtime_translate_spec;
exports["gpt-realtime-whisper"] = gpt_realtime_whisper_spec;
exports["gpt-transcribe"] = gpt_transcribe_spec;
exports.o1 = o1_2024_12_17_spec;
exports["o1-2024-12-17"] = o1_2024_12_17_spec;
exports["o1-mini"] = o1_mini_2024_09_12_spec;
exports["o1-mini-2024-09-12"] = o1_mini_2024_09_12_spec;
exports["o1-preview"] = o1_preview_2024_09_12_spec;
exports["o1-preview-2024-09-12"] = o1_preview_2024_09_12_spec;
exports["o1-pro"] = o1_pro_2025_03_19_spec;
exports["o1-pro-2025-03-19"] = o1_pro_2025_03_19_spec;
exports.o3 = o3_2025_04_16_spec;
exports["o3-2025-04-16"] = o3_2025_04_16_spec;
exports["o3-deep-research"] = o3_deep_research_2025_06_26_spec;
exports["o3-deep-research-2025-06-26"] = o3_deep_research_2025_06_26_spec;
exports["o3-mini"] = o3_mini_2025_01_31_spec;
exports["o3-mini-2025-01-31"] = o3_mini_2025_01_31_spec;
exports["o3-pro"] = o3_pro_2025_06_10_spec;
exports["o3-pro-2025-06-10"] = o3_pro_2025_06_10_spec;
exports["o4-mini"] = o4_mini_2025_04_16_spec;
exports["o4-mini-2025-04-16"] = o4_mini_2025_04_16_spec;
exports["o4-mini-deep-research"] = o4_mini_deep_research_2025_06_26_spec;
exports["o4-mini-deep-research-2025-06-26"] = o4_mini_deep_research_2025_06_26_spec;
exports["omni-moderation-2024-09-26"] = omni_moderation_2024_09_26_spec;
exports["omni-moderation-latest"] = omni_moderation_2024_09_26_spec;
exports["sora-2"] = sora_2_spec;
exports["sora-2-2025-10-06"] = sora_2_2025_10_06_spec;
exports["sora-2-2025-12-08"] = sora_2_2025_12_08_spec;
exports["sora-2-pro"] = sora_2_pro_spec;
exports["sora-2-pro-2025-10-06"] = sora_2_pro_2025_10_06_spec;
exports["text-embedding-3-large"] = text_embedding_3_large_spec;
exports["text-embedding-3-small"] = text_embedding_3_small_spec;
exports["text-embedding-ada-002"] = text_embedding_ada_002_spec;
exports["text-moderation-007"] = text_moderation_007_spec;
exports["text-moderation-latest"] = text_moderation_007_spec;
exports["text-moderation-stable"] = text_moderation_007_spec;
exports["tts-1"] = tts_1_spec;
exports["tts-1-hd"] = tts_1_hd_spec;
exports["whisper-1"] = whisper_1_spec;

//# sourceMappingURL=models.gen.js.map