//#region src/models.gen.d.ts
declare const babbage_002_spec: {
  readonly name: "babbage-002";
  readonly slug: "babbage-002";
  readonly performance: 1;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly max_output_tokens: 16384;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["fine_tuning"];
  readonly supported_endpoints: ["completions"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 0.4;
      readonly output: 0.4;
    };
    readonly batch: {
      readonly input: 0.2;
      readonly output: 0.2;
    };
  };
};
declare const chat_latest_spec: {
  readonly name: "chat-latest";
  readonly slug: "chat-latest";
  readonly performance: 3;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_endpoints: ["responses", "chat_completions"];
  readonly supported_features: ["structured_outputs", "function_calling", "streaming", "image_input"];
  readonly context_window: 400000;
  readonly max_output_tokens: 128000;
  readonly max_input_tokens: 272000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: false;
};
declare const chatgpt_4o_latest_spec: {
  readonly name: "chatgpt-4o-latest";
  readonly slug: "chatgpt-4o-latest";
  readonly performance: 3;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "predicted_outputs", "image_input"];
  readonly supported_endpoints: ["chat_completions", "responses"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const chatgpt_image_latest_spec: {
  readonly name: "chatgpt-image-latest";
  readonly performance: 5;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["image", "text"];
  };
  readonly supported_endpoints: ["batch", "image_generation", "image_edit"];
  readonly supported_features: ["inpainting"];
};
declare const codex_mini_latest_spec: {
  readonly name: "codex-mini-latest";
  readonly slug: "codex-mini-latest";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 200000;
  readonly max_output_tokens: 100000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "image_input", "prompt_caching", "evals", "stored_completions"];
  readonly supported_endpoints: ["responses"];
  readonly reasoning_tokens: true;
};
declare const computer_use_preview_2025_03_11_spec: {
  readonly name: "computer-use-preview-2025-03-11";
  readonly slug: "computer-use-preview-2025-03-11";
  readonly performance: 2;
  readonly latency: 2;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 8192;
  readonly max_output_tokens: 1024;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["function_calling"];
  readonly supported_endpoints: ["responses", "batch"];
  readonly reasoning_tokens: true;
  readonly price_data: {
    readonly main: {
      readonly input: 3;
      readonly output: 12;
    };
    readonly batch: {
      readonly input: 1.5;
      readonly output: 6;
    };
  };
};
declare const dall_e_2_spec: {
  readonly name: "dall-e-2";
  readonly slug: "dall-e-2";
  readonly performance: 1;
  readonly latency: 2;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["image"];
  };
  readonly supported_endpoints: ["image_generation", "image_edit"];
  readonly supported_features: ["inpainting"];
  readonly reasoning_tokens: false;
};
declare const dall_e_3_spec: {
  readonly name: "dall-e-3";
  readonly slug: "dall-e-3";
  readonly performance: 3;
  readonly latency: 2;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["image"];
  };
  readonly supported_endpoints: ["image_generation"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const davinci_002_spec: {
  readonly name: "davinci-002";
  readonly slug: "davinci-002";
  readonly performance: 1;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly max_output_tokens: 16384;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["fine_tuning"];
  readonly supported_endpoints: ["completions"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 2;
      readonly output: 2;
    };
    readonly batch: {
      readonly input: 1;
      readonly output: 1;
    };
  };
};
declare const gpt_5_6_sol_spec: {
  readonly name: "gpt-5.6-sol";
  readonly slug: "gpt-5.6-sol";
  readonly performance: 5;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "file_search", "image_input", "web_search", "prompt_caching"];
  readonly supported_endpoints: ["responses", "chat_completions", "batch"];
  readonly context_window: 1050000;
  readonly max_output_tokens: 128000;
  readonly max_input_tokens: 922000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_6_cyber_spec: {
  readonly name: "gpt-5.6-cyber";
  readonly slug: "gpt-5.6-cyber";
  readonly performance: 5;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "file_search", "image_input", "web_search", "prompt_caching"];
  readonly supported_endpoints: ["responses", "chat_completions", "batch"];
  readonly context_window: 400000;
  readonly max_output_tokens: 128000;
  readonly max_input_tokens: 272000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_3_5_turbo_16k_0613_spec: {
  readonly name: "gpt-3.5-turbo-16k-0613";
  readonly slug: "gpt-3-5-turbo-16k-0613";
  readonly performance: 1;
  readonly latency: 2;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly context_window: 16385;
  readonly max_output_tokens: 4096;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["fine_tuning"];
  readonly supported_endpoints: ["chat_completions", "responses", "batch"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 3;
      readonly output: 4;
    };
    readonly batch: {
      readonly input: 1.5;
      readonly output: 2;
    };
  };
};
declare const gpt_3_5_turbo_instruct_spec: {
  readonly name: "gpt-3.5-turbo-instruct";
  readonly slug: "gpt-3-5-turbo-instruct";
  readonly performance: 1;
  readonly latency: 2;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly context_window: 4096;
  readonly max_output_tokens: 4096;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["fine_tuning"];
  readonly supported_endpoints: ["chat_completions", "responses"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 1.5;
      readonly output: 2;
    };
  };
};
declare const gpt_3_5_turbo_0125_spec: {
  readonly name: "gpt-3.5-turbo-0125";
  readonly slug: "gpt-3-5-turbo-0125";
  readonly performance: 1;
  readonly latency: 2;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly context_window: 16385;
  readonly max_output_tokens: 4096;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["fine_tuning"];
  readonly supported_endpoints: ["chat_completions", "responses", "batch", "fine_tuning"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 0.5;
      readonly output: 1.5;
    };
    readonly batch: {
      readonly input: 0.25;
      readonly output: 0.75;
    };
  };
};
declare const gpt_3_5_turbo_1106_spec: {
  readonly name: "gpt-3.5-turbo-1106";
  readonly slug: "gpt-3-5-turbo-1106";
  readonly deprecated: true;
  readonly performance: 1;
  readonly latency: 2;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly context_window: 16385;
  readonly max_output_tokens: 4096;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["fine_tuning"];
  readonly supported_endpoints: ["chat_completions", "responses", "batch", "fine_tuning"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 1;
      readonly output: 2;
    };
    readonly batch: {
      readonly input: 0.5;
      readonly output: 1;
    };
  };
};
declare const gpt_4_0125_preview_spec: {
  readonly name: "gpt-4-0125-preview";
  readonly slug: "gpt-4-0125-preview";
  readonly deprecated: true;
  readonly performance: 2;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 4096;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["fine_tuning"];
  readonly supported_endpoints: ["chat_completions", "responses", "assistants"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_4_1106_vision_preview_spec: {
  readonly name: "gpt-4-1106-vision-preview";
  readonly slug: "gpt-4-1106-vision-preview";
  readonly performance: 2;
  readonly latency: 3;
  readonly deprecated: true;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 4096;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["fine_tuning", "streaming"];
  readonly supported_endpoints: ["chat_completions", "responses", "assistants"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_4_turbo_2024_04_09_spec: {
  readonly name: "gpt-4-turbo-2024-04-09";
  readonly slug: "gpt-4-turbo-2024-04-09";
  readonly performance: 2;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 4096;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "function_calling", "image_input"];
  readonly supported_endpoints: ["chat_completions", "responses", "assistants", "batch"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_4_1_mini_2025_04_14_spec: {
  readonly name: "gpt-4.1-mini-2025-04-14";
  readonly slug: "gpt-4.1-mini-2025-04-14";
  readonly performance: 3;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 1047576;
  readonly max_output_tokens: 32768;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["predicted_outputs", "streaming", "function_calling", "fine_tuning", "file_search", "file_uploads", "web_search", "structured_outputs", "image_input"];
  readonly supported_endpoints: ["chat_completions", "responses", "assistants", "batch", "fine_tuning"];
  readonly reasoning_tokens: false;
};
declare const gpt_4_1_nano_2025_04_14_spec: {
  readonly name: "gpt-4.1-nano-2025-04-14";
  readonly slug: "gpt-4.1-nano-2025-04-14";
  readonly performance: 2;
  readonly latency: 5;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 1047576;
  readonly max_output_tokens: 32768;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["predicted_outputs", "streaming", "function_calling", "file_search", "file_uploads", "structured_outputs", "image_input", "prompt_caching", "fine_tuning"];
  readonly supported_endpoints: ["chat_completions", "responses", "assistants", "batch", "fine_tuning"];
  readonly reasoning_tokens: false;
};
declare const gpt_4_1_2025_04_14_spec: {
  readonly name: "gpt-4.1-2025-04-14";
  readonly slug: "gpt-4.1-2025-04-14";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 1047576;
  readonly max_output_tokens: 32768;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "structured_outputs", "predicted_outputs", "function_calling", "file_search", "file_uploads", "image_input", "web_search", "fine_tuning", "prompt_caching"];
  readonly supported_endpoints: ["chat_completions", "responses", "assistants", "batch", "fine_tuning"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_4_5_preview_2025_02_27_spec: {
  readonly name: "gpt-4.5-preview-2025-02-27";
  readonly slug: "gpt-4.5-preview-2025-02-27";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["function_calling", "structured_outputs", "streaming", "system_messages", "evals", "prompt_caching", "image_input"];
  readonly supported_endpoints: ["chat_completions", "responses", "assistants", "batch"];
  readonly reasoning_tokens: false;
};
declare const gpt_4_0613_spec: {
  readonly name: "gpt-4-0613";
  readonly slug: "gpt-4-0613";
  readonly performance: 2;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly context_window: 8192;
  readonly max_output_tokens: 8192;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["fine_tuning", "streaming"];
  readonly supported_endpoints: ["chat_completions", "responses", "assistants", "batch", "fine_tuning"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 30;
      readonly output: 60;
    };
    readonly batch: {
      readonly input: 15;
      readonly output: 30;
    };
  };
};
declare const gpt_4_0314_spec: {
  readonly name: "gpt-4-0314";
  readonly slug: "gpt-4-0314";
  readonly deprecated: true;
  readonly performance: 2;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly context_window: 8192;
  readonly max_output_tokens: 8192;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["fine_tuning", "streaming"];
  readonly supported_endpoints: ["chat_completions", "responses", "assistants"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 30;
      readonly output: 60;
    };
    readonly batch: {
      readonly input: 15;
      readonly output: 30;
    };
  };
};
declare const gpt_4o_audio_preview_2025_06_03_spec: {
  readonly name: "gpt-4o-audio-preview-2025-06-03";
  readonly slug: "gpt-4o-audio-preview-2025-06-03";
  readonly performance: 3;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "audio"];
    readonly output: ["text", "audio"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "function_calling"];
  readonly supported_endpoints: ["chat_completions"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_4o_audio_preview_2024_12_17_spec: {
  readonly name: "gpt-4o-audio-preview-2024-12-17";
  readonly slug: "gpt-4o-audio-preview-2024-12-17";
  readonly performance: 3;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "audio"];
    readonly output: ["text", "audio"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "function_calling"];
  readonly supported_endpoints: ["chat_completions"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_4o_audio_preview_2024_10_01_spec: {
  readonly name: "gpt-4o-audio-preview-2024-10-01";
  readonly slug: "gpt-4o-audio-preview-2024-10-01";
  readonly performance: 3;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "audio"];
    readonly output: ["text", "audio"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "function_calling"];
  readonly supported_endpoints: ["chat_completions"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_4o_mini_audio_preview_2024_12_17_spec: {
  readonly name: "gpt-4o-mini-audio-preview-2024-12-17";
  readonly slug: "gpt-4o-mini-audio-preview-2024-12-17";
  readonly performance: 2;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "audio"];
    readonly output: ["text", "audio"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "function_calling"];
  readonly supported_endpoints: ["chat_completions"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_4o_mini_realtime_preview_2024_12_17_spec: {
  readonly name: "gpt-4o-mini-realtime-preview-2024-12-17";
  readonly slug: "gpt-4o-mini-realtime-preview-2024-12-17";
  readonly performance: 2;
  readonly latency: 5;
  readonly modalities: {
    readonly input: ["text", "audio"];
    readonly output: ["text", "audio"];
  };
  readonly context_window: 16000;
  readonly max_output_tokens: 4096;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["function_calling", "prompt_caching"];
  readonly supported_endpoints: ["realtime"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_4o_mini_search_preview_2025_03_11_spec: {
  readonly name: "gpt-4o-mini-search-preview-2025-03-11";
  readonly slug: "gpt-4o-mini-search-preview-2025-03-11";
  readonly performance: 2;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "structured_outputs", "image_input"];
  readonly supported_endpoints: ["chat_completions"];
  readonly reasoning_tokens: false;
};
declare const gpt_4o_mini_transcribe_2025_03_20_spec: {
  readonly name: "gpt-4o-mini-transcribe-2025-03-20";
  readonly slug: "gpt-4o-mini-transcribe";
  readonly performance: 3;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["audio", "text"];
    readonly output: ["text"];
  };
  readonly context_window: 16000;
  readonly max_output_tokens: 2000;
  readonly knowledge_cutoff: Date;
  readonly supported_endpoints: ["transcription", "realtime"];
  readonly reasoning_tokens: false;
};
declare const gpt_4o_mini_transcribe_2025_12_15_spec: {
  readonly name: "gpt-4o-mini-transcribe-2025-12-15";
  readonly slug: "gpt-4o-mini-transcribe";
  readonly performance: 3;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["audio", "text"];
    readonly output: ["text"];
  };
  readonly context_window: 16000;
  readonly max_output_tokens: 2000;
  readonly knowledge_cutoff: Date;
  readonly supported_endpoints: ["transcription", "realtime"];
  readonly reasoning_tokens: false;
};
declare const gpt_4o_mini_tts_2025_03_20_spec: {
  readonly name: "gpt-4o-mini-tts-2025-03-20";
  readonly slug: "gpt-4o-mini-tts";
  readonly performance: 4;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["audio"];
  };
  readonly supported_endpoints: ["speech_generation"];
  readonly reasoning_tokens: false;
};
declare const gpt_4o_mini_tts_2025_12_15_spec: {
  readonly name: "gpt-4o-mini-tts-2025-12-15";
  readonly slug: "gpt-4o-mini-tts";
  readonly performance: 4;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["audio"];
  };
  readonly supported_endpoints: ["speech_generation"];
  readonly reasoning_tokens: false;
};
declare const gpt_4o_mini_2024_07_18_spec: {
  readonly name: "gpt-4o-mini-2024-07-18";
  readonly slug: "gpt-4o-mini-2024-07-18";
  readonly performance: 2;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["predicted_outputs", "streaming", "function_calling", "fine_tuning", "file_search", "file_uploads", "web_search", "structured_outputs", "image_input"];
  readonly supported_endpoints: ["chat_completions", "responses", "assistants", "batch", "fine_tuning"];
  readonly reasoning_tokens: false;
};
declare const gpt_4o_realtime_preview_2025_06_03_spec: {
  readonly name: "gpt-4o-realtime-preview-2025-06-03";
  readonly slug: "gpt-4o-realtime-preview-2025-06-03";
  readonly performance: 3;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "audio"];
    readonly output: ["text", "audio"];
  };
  readonly context_window: 32000;
  readonly max_output_tokens: 4096;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["function_calling", "prompt_caching"];
  readonly supported_endpoints: ["realtime"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_4o_realtime_preview_2024_12_17_spec: {
  readonly name: "gpt-4o-realtime-preview-2024-12-17";
  readonly slug: "gpt-4o-realtime-preview-2024-12-17";
  readonly performance: 3;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "audio"];
    readonly output: ["text", "audio"];
  };
  readonly context_window: 16000;
  readonly max_output_tokens: 4096;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["function_calling", "prompt_caching"];
  readonly supported_endpoints: ["realtime"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_4o_realtime_preview_2024_10_01_spec: {
  readonly name: "gpt-4o-realtime-preview-2024-10-01";
  readonly slug: "gpt-4o-realtime-preview-2024-10-01";
  readonly performance: 2;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "audio"];
    readonly output: ["text", "audio"];
  };
  readonly context_window: 16000;
  readonly max_output_tokens: 4096;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["function_calling", "prompt_caching"];
  readonly supported_endpoints: ["realtime"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_4o_search_preview_2025_03_11_spec: {
  readonly name: "gpt-4o-search-preview-2025-03-11";
  readonly slug: "gpt-4o-search-preview-2025-03-11";
  readonly performance: 3;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "structured_outputs", "image_input"];
  readonly supported_endpoints: ["chat_completions"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_4o_transcribe_diarize_spec: {
  readonly name: "gpt-4o-transcribe-diarize";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "audio"];
    readonly output: ["text"];
  };
  readonly supported_endpoints: ["transcription"];
  readonly context_window: 16000;
  readonly max_output_tokens: 2000;
  readonly knowledge_cutoff: Date;
};
declare const gpt_4o_transcribe_spec: {
  readonly name: "gpt-4o-transcribe";
  readonly slug: "gpt-4o-transcribe";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["audio", "text"];
    readonly output: ["text"];
  };
  readonly context_window: 16000;
  readonly max_output_tokens: 2000;
  readonly knowledge_cutoff: Date;
  readonly supported_endpoints: ["transcription", "realtime"];
  readonly reasoning_tokens: false;
};
declare const gpt_4o_2024_11_20_spec: {
  readonly name: "gpt-4o-2024-11-20";
  readonly slug: "gpt-4o-2024-11-20";
  readonly performance: 3;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "structured_outputs", "predicted_outputs", "function_calling", "file_search", "file_uploads", "image_input", "web_search"];
  readonly supported_endpoints: ["chat_completions", "responses", "assistants", "batch"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_4o_2024_08_06_spec: {
  readonly name: "gpt-4o-2024-08-06";
  readonly slug: "gpt-4o-2024-08-06";
  readonly performance: 3;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "structured_outputs", "predicted_outputs", "file_search", "file_uploads", "fine_tuning", "function_calling", "image_input", "web_search"];
  readonly supported_endpoints: ["chat_completions", "responses", "assistants", "batch", "fine_tuning"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_4o_2024_05_13_spec: {
  readonly name: "gpt-4o-2024-05-13";
  readonly slug: "gpt-4o-2024-05-13";
  readonly deprecated: true;
  readonly performance: 3;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 4096;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "function_calling", "fine_tuning", "file_search", "file_uploads", "image_input", "web_search", "predicted_outputs"];
  readonly supported_endpoints: ["chat_completions", "responses", "assistants", "batch"];
  readonly reasoning_tokens: false;
};
declare const gpt_5_chat_latest_spec: {
  readonly name: "gpt-5-chat-latest";
  readonly slug: "gpt-5-chat-latest";
  readonly performance: 3;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly max_input_tokens: 272000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["function_calling", "structured_outputs", "streaming", "image_input"];
  readonly supported_endpoints: ["chat_completions", "responses"];
  readonly reasoning_tokens: false;
};
declare const gpt_5_codex_spec: {
  readonly name: "gpt-5-codex";
  readonly slug: "gpt-5-codex";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 400000;
  readonly max_output_tokens: 128000;
  readonly max_input_tokens: 272000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "image_input", "web_search", "prompt_caching"];
  readonly supported_endpoints: ["responses"];
  readonly reasoning_tokens: true;
  readonly price_data: {
    readonly main: {
      readonly input: 1.25;
      readonly output: 10;
    };
  };
};
declare const gpt_5_mini_2025_08_07_spec: {
  readonly name: "gpt-5-mini-2025-08-07";
  readonly slug: "gpt-5-mini-2025-08-07";
  readonly deprecated: true;
  readonly performance: 3;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 400000;
  readonly max_output_tokens: 128000;
  readonly max_input_tokens: 272000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "function_calling", "file_search", "file_uploads", "web_search", "structured_outputs", "image_input"];
  readonly supported_endpoints: ["chat_completions", "responses", "batch"];
  readonly reasoning_tokens: true;
};
declare const gpt_5_nano_2025_08_07_spec: {
  readonly name: "gpt-5-nano-2025-08-07";
  readonly slug: "gpt-5-nano-2025-08-07";
  readonly deprecated: true;
  readonly performance: 2;
  readonly latency: 5;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 400000;
  readonly max_output_tokens: 128000;
  readonly max_input_tokens: 272000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "function_calling", "file_search", "file_uploads", "structured_outputs", "image_input", "prompt_caching"];
  readonly supported_endpoints: ["chat_completions", "responses", "batch"];
  readonly reasoning_tokens: true;
};
declare const gpt_5_pro_2025_10_06_spec: {
  readonly name: "gpt-5-pro-2025-10-06";
  readonly slug: "gpt-5-pro-2025-10-06";
  readonly deprecated: true;
  readonly performance: 5;
  readonly latency: 1;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "file_search", "file_uploads", "image_input", "web_search"];
  readonly supported_endpoints: ["responses", "batch"];
  readonly context_window: 400000;
  readonly max_output_tokens: 272000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_1_chat_latest_spec: {
  readonly name: "gpt-5.1-chat-latest";
  readonly slug: "gpt-5.1-chat-latest";
  readonly performance: 3;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_features: ["structured_outputs", "function_calling", "streaming", "image_input"];
  readonly supported_endpoints: ["responses", "chat_completions"];
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly max_input_tokens: 272000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: false;
};
declare const gpt_5_1_codex_max_spec: {
  readonly name: "gpt-5.1-codex-max";
  readonly slug: "gpt-5.1-codex-max";
  readonly performance: 4;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "image_input", "web_search", "prompt_caching"];
  readonly supported_endpoints: ["responses"];
  readonly context_window: 400000;
  readonly max_output_tokens: 128000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_1_codex_mini_spec: {
  readonly name: "gpt-5.1-codex-mini";
  readonly slug: "gpt-5.1-codex-mini";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "image_input", "prompt_caching", "evals", "stored_completions"];
  readonly supported_endpoints: ["responses"];
  readonly context_window: 400000;
  readonly max_output_tokens: 128000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_1_codex_spec: {
  readonly name: "gpt-5.1-codex";
  readonly slug: "gpt-5.1-codex";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "image_input", "web_search", "prompt_caching"];
  readonly supported_endpoints: ["responses"];
  readonly context_window: 400000;
  readonly max_output_tokens: 128000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_1_2025_11_13_spec: {
  readonly name: "gpt-5.1-2025-11-13";
  readonly slug: "gpt-5.1-2025-11-13";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "file_search", "file_uploads", "image_input", "web_search", "prompt_caching"];
  readonly supported_endpoints: ["responses", "chat_completions", "batch"];
  readonly context_window: 400000;
  readonly max_output_tokens: 128000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_2_chat_latest_spec: {
  readonly name: "gpt-5.2-chat-latest";
  readonly slug: "gpt-5.2-chat-latest";
  readonly performance: 3;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_endpoints: ["responses", "chat_completions"];
  readonly supported_features: ["structured_outputs", "function_calling", "streaming", "image_input"];
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly max_input_tokens: 272000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: false;
};
declare const gpt_5_2_codex_spec: {
  readonly name: "gpt-5.2-codex";
  readonly slug: "gpt-5.2-codex";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "image_input", "web_search", "prompt_caching"];
  readonly supported_endpoints: ["responses"];
  readonly context_window: 400000;
  readonly max_output_tokens: 128000;
  readonly max_input_tokens: 272000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_2_pro_2025_12_11_spec: {
  readonly name: "gpt-5.2-pro-2025-12-11";
  readonly slug: "gpt-5.2-pro-2025-12-11";
  readonly performance: 5;
  readonly latency: 1;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_endpoints: ["responses"];
  readonly supported_tools: ["function_calling", "file_search", "image_generation", "mcp", "web_search"];
  readonly supported_features: ["streaming", "function_calling", "file_search", "image_input", "image_generation", "mcp", "web_search"];
  readonly context_window: 400000;
  readonly max_output_tokens: 128000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_2_2025_12_11_spec: {
  readonly name: "gpt-5.2-2025-12-11";
  readonly slug: "gpt-5.2-2025-12-11";
  readonly performance: 5;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "file_search", "file_uploads", "image_input", "web_search", "prompt_caching"];
  readonly supported_endpoints: ["responses", "chat_completions", "batch"];
  readonly context_window: 400000;
  readonly max_output_tokens: 128000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_3_chat_latest_spec: {
  readonly name: "gpt-5.3-chat-latest";
  readonly slug: "gpt-5.3-chat-latest";
  readonly performance: 3;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_endpoints: ["responses", "chat_completions"];
  readonly supported_features: ["structured_outputs", "function_calling", "streaming", "image_input"];
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly max_input_tokens: 272000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: false;
};
declare const gpt_5_3_codex_spec: {
  readonly name: "gpt-5.3-codex";
  readonly slug: "gpt-5.3-codex";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "image_input", "web_search", "prompt_caching"];
  readonly supported_endpoints: ["responses"];
  readonly context_window: 400000;
  readonly max_output_tokens: 128000;
  readonly max_input_tokens: 272000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_4_mini_2026_03_17_spec: {
  readonly name: "gpt-5.4-mini-2026-03-17";
  readonly slug: "gpt-5.4-mini-2026-03-17";
  readonly performance: 4;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "file_search", "file_uploads", "image_input", "web_search", "prompt_caching"];
  readonly supported_endpoints: ["responses", "chat_completions", "batch"];
  readonly context_window: 400000;
  readonly max_output_tokens: 128000;
  readonly max_input_tokens: 272000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_4_nano_2026_03_17_spec: {
  readonly name: "gpt-5.4-nano-2026-03-17";
  readonly slug: "gpt-5.4-nano-2026-03-17";
  readonly performance: 3;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "file_search", "file_uploads", "image_input", "web_search", "prompt_caching"];
  readonly supported_endpoints: ["responses", "chat_completions", "batch"];
  readonly context_window: 400000;
  readonly max_output_tokens: 128000;
  readonly max_input_tokens: 272000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_4_pro_2026_03_05_spec: {
  readonly name: "gpt-5.4-pro-2026-03-05";
  readonly slug: "gpt-5.4-pro-2026-03-05";
  readonly performance: 5;
  readonly latency: 1;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_endpoints: ["responses"];
  readonly supported_tools: ["function_calling", "file_search", "image_generation", "mcp", "web_search"];
  readonly supported_features: ["streaming", "function_calling", "file_search", "image_input", "image_generation", "mcp", "web_search"];
  readonly context_window: 1050000;
  readonly max_output_tokens: 128000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_4_2026_03_05_spec: {
  readonly name: "gpt-5.4-2026-03-05";
  readonly slug: "gpt-5.4-2026-03-05";
  readonly performance: 5;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "file_search", "file_uploads", "image_input", "web_search", "prompt_caching"];
  readonly supported_endpoints: ["responses", "chat_completions", "batch"];
  readonly context_window: 1050000;
  readonly max_output_tokens: 128000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_5_pro_2026_04_23_spec: {
  readonly name: "gpt-5.5-pro-2026-04-23";
  readonly slug: "gpt-5.5-pro-2026-04-23";
  readonly performance: 5;
  readonly latency: 1;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_endpoints: ["responses", "batch"];
  readonly supported_tools: ["function_calling", "file_search", "image_generation", "code_interpreter", "hosted_shell", "mcp", "web_search"];
  readonly supported_features: ["structured_outputs", "function_calling", "file_search", "image_input", "image_generation", "mcp", "web_search"];
  readonly context_window: 1050000;
  readonly max_output_tokens: 128000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_5_2026_04_23_spec: {
  readonly name: "gpt-5.5-2026-04-23";
  readonly slug: "gpt-5.5-2026-04-23";
  readonly performance: 5;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "file_search", "file_uploads", "image_input", "web_search", "prompt_caching"];
  readonly supported_endpoints: ["responses", "chat_completions", "batch"];
  readonly context_window: 1050000;
  readonly max_output_tokens: 128000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_6_luna_spec: {
  readonly name: "gpt-5.6-luna";
  readonly slug: "gpt-5.6-luna";
  readonly performance: 3;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "file_search", "image_input", "web_search", "prompt_caching"];
  readonly supported_endpoints: ["responses", "chat_completions", "batch"];
  readonly context_window: 1050000;
  readonly max_output_tokens: 128000;
  readonly max_input_tokens: 922000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_6_terra_spec: {
  readonly name: "gpt-5.6-terra";
  readonly slug: "gpt-5.6-terra";
  readonly performance: 4;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "file_search", "image_input", "web_search", "prompt_caching"];
  readonly supported_endpoints: ["responses", "chat_completions", "batch"];
  readonly context_window: 1050000;
  readonly max_output_tokens: 128000;
  readonly max_input_tokens: 922000;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: true;
};
declare const gpt_5_2025_08_07_spec: {
  readonly name: "gpt-5-2025-08-07";
  readonly slug: "gpt-5-2025-08-07";
  readonly deprecated: true;
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 400000;
  readonly max_output_tokens: 128000;
  readonly max_input_tokens: 272000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "file_search", "file_uploads", "image_input", "web_search", "prompt_caching"];
  readonly supported_endpoints: ["chat_completions", "responses", "batch"];
  readonly reasoning_tokens: true;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_audio_1_5_spec: {
  readonly name: "gpt-audio-1.5";
  readonly slug: "gpt-audio-1.5";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "audio"];
    readonly output: ["text", "audio"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "function_calling"];
  readonly supported_endpoints: ["chat_completions"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_audio_mini_2025_10_06_spec: {
  readonly name: "gpt-audio-mini-2025-10-06";
  readonly performance: 4;
  readonly latency: 5;
  readonly modalities: {
    readonly input: ["text", "audio"];
    readonly output: ["text", "audio"];
  };
  readonly supported_endpoints: ["chat_completions"];
  readonly supported_features: ["function_calling", "prompt_caching"];
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: false;
};
declare const gpt_audio_mini_2025_12_15_spec: {
  readonly name: "gpt-audio-mini-2025-12-15";
  readonly performance: 4;
  readonly latency: 5;
  readonly modalities: {
    readonly input: ["text", "audio"];
    readonly output: ["text", "audio"];
  };
  readonly supported_endpoints: ["chat_completions"];
  readonly supported_features: ["function_calling", "prompt_caching"];
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: false;
};
declare const gpt_audio_2025_08_28_spec: {
  readonly name: "gpt-audio-2025-08-28";
  readonly slug: "gpt-audio-2025-08-28";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "audio"];
    readonly output: ["text", "audio"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 16384;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "function_calling"];
  readonly supported_endpoints: ["chat_completions"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_image_1_mini_spec: {
  readonly name: "gpt-image-1-mini";
  readonly performance: 4;
  readonly latency: 1;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["image"];
  };
  readonly supported_endpoints: ["batch", "image_edit", "image_generation"];
};
declare const gpt_image_1_5_2025_12_16_spec: {
  readonly name: "gpt-image-1.5-2025-12-16";
  readonly performance: 5;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["image", "text"];
  };
  readonly supported_endpoints: ["batch", "image_generation", "image_edit"];
  readonly supported_features: ["inpainting"];
};
declare const gpt_image_1_spec: {
  readonly name: "gpt-image-1";
  readonly slug: "gpt-image-1";
  readonly performance: 4;
  readonly latency: 1;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["image"];
  };
  readonly supported_endpoints: ["batch", "image_generation", "image_edit", "responses"];
  readonly supported_features: ["inpainting"];
  readonly reasoning_tokens: false;
};
declare const gpt_image_2_2026_04_21_spec: {
  readonly name: "gpt-image-2-2026-04-21";
  readonly performance: 5;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["image"];
  };
  readonly supported_endpoints: ["batch", "image_generation", "image_edit"];
  readonly supported_features: ["inpainting"];
};
declare const gpt_live_transcribe_spec: {
  readonly name: "gpt-live-transcribe";
  readonly slug: "gpt-live-transcribe";
  readonly performance: 5;
  readonly latency: 5;
  readonly modalities: {
    readonly input: ["audio", "text"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming"];
  readonly supported_endpoints: ["realtime_transcription"];
  readonly reasoning_tokens: false;
};
declare const gpt_oss_120b_spec: {
  readonly name: "gpt-oss-120b";
  readonly slug: "gpt-oss-120b";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly context_window: 131072;
  readonly max_output_tokens: 131072;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "structured_outputs", "function_calling"];
  readonly supported_endpoints: ["responses", "batch"];
  readonly reasoning_tokens: true;
  readonly price_data: {
    readonly main: {
      readonly input: 0.0005;
      readonly cached_output: 0.0001;
      readonly output: 0.0015;
    };
    readonly batch: {
      readonly input: 0.0004;
      readonly output: 0.0012;
    };
  };
};
declare const gpt_oss_20b_spec: {
  readonly name: "gpt-oss-20b";
  readonly slug: "gpt-oss-20b";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly context_window: 131072;
  readonly max_output_tokens: 131072;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "structured_outputs", "function_calling"];
  readonly supported_endpoints: ["responses", "batch"];
  readonly reasoning_tokens: true;
  readonly price_data: {
    readonly main: {
      readonly input: 0.0002;
      readonly cached_output: 0.00005;
      readonly output: 0.0006;
    };
    readonly batch: {
      readonly input: 0.00015;
      readonly output: 0.0005;
    };
  };
};
declare const gpt_realtime_1_5_spec: {
  readonly name: "gpt-realtime-1.5";
  readonly slug: "gpt-realtime-1.5";
  readonly performance: 5;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "audio", "image"];
    readonly output: ["text", "audio"];
  };
  readonly context_window: 32000;
  readonly max_output_tokens: 4096;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["function_calling", "prompt_caching"];
  readonly supported_endpoints: ["realtime"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_realtime_2_1_mini_spec: {
  readonly name: "gpt-realtime-2.1-mini";
  readonly slug: "gpt-realtime-2.1-mini";
  readonly performance: 4;
  readonly latency: 5;
  readonly modalities: {
    readonly input: ["text", "audio", "image"];
    readonly output: ["text", "audio"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 32000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["function_calling", "prompt_caching"];
  readonly supported_endpoints: ["realtime"];
  readonly reasoning_tokens: true;
};
declare const gpt_realtime_2_1_spec: {
  readonly name: "gpt-realtime-2.1";
  readonly slug: "gpt-realtime-2.1";
  readonly performance: 5;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "audio", "image"];
    readonly output: ["text", "audio"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 32000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["function_calling", "prompt_caching"];
  readonly supported_endpoints: ["realtime"];
  readonly reasoning_tokens: true;
};
declare const gpt_realtime_2_spec: {
  readonly name: "gpt-realtime-2";
  readonly slug: "gpt-realtime-2";
  readonly performance: 5;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "audio", "image"];
    readonly output: ["text", "audio"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 32000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["function_calling", "prompt_caching"];
  readonly supported_endpoints: ["realtime"];
  readonly reasoning_tokens: true;
};
declare const gpt_realtime_mini_2025_10_06_spec: {
  readonly name: "gpt-realtime-mini-2025-10-06";
  readonly performance: 4;
  readonly latency: 5;
  readonly modalities: {
    readonly input: ["text", "image", "audio"];
    readonly output: ["text", "audio"];
  };
  readonly supported_endpoints: ["realtime"];
  readonly supported_features: ["function_calling", "prompt_caching"];
  readonly context_window: 32000;
  readonly max_output_tokens: 4096;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: false;
};
declare const gpt_realtime_mini_2025_12_15_spec: {
  readonly name: "gpt-realtime-mini-2025-12-15";
  readonly performance: 4;
  readonly latency: 5;
  readonly modalities: {
    readonly input: ["text", "image", "audio"];
    readonly output: ["text", "audio"];
  };
  readonly supported_endpoints: ["realtime"];
  readonly supported_features: ["function_calling", "prompt_caching"];
  readonly context_window: 32000;
  readonly max_output_tokens: 4096;
  readonly knowledge_cutoff: Date;
  readonly reasoning_tokens: false;
};
declare const gpt_realtime_translate_spec: {
  readonly name: "gpt-realtime-translate";
  readonly slug: "gpt-realtime-translate";
  readonly performance: 5;
  readonly latency: 5;
  readonly modalities: {
    readonly input: ["audio"];
    readonly output: ["audio", "text"];
  };
  readonly context_window: 16000;
  readonly max_output_tokens: 2000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming"];
  readonly supported_endpoints: ["realtime_translation"];
  readonly reasoning_tokens: false;
};
declare const gpt_realtime_whisper_spec: {
  readonly name: "gpt-realtime-whisper";
  readonly slug: "gpt-realtime-whisper";
  readonly performance: 4;
  readonly latency: 5;
  readonly modalities: {
    readonly input: ["audio", "text"];
    readonly output: ["text"];
  };
  readonly context_window: 16000;
  readonly max_output_tokens: 2000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming"];
  readonly supported_endpoints: ["realtime_transcription"];
  readonly reasoning_tokens: false;
};
declare const gpt_realtime_2025_08_28_spec: {
  readonly name: "gpt-realtime-2025-08-28";
  readonly slug: "gpt-realtime-2025-08-28";
  readonly performance: 5;
  readonly latency: 4;
  readonly modalities: {
    readonly input: ["text", "audio", "image"];
    readonly output: ["text", "audio"];
  };
  readonly context_window: 32000;
  readonly max_output_tokens: 4096;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["function_calling", "prompt_caching"];
  readonly supported_endpoints: ["realtime"];
  readonly reasoning_tokens: false;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const gpt_transcribe_spec: {
  readonly name: "gpt-transcribe";
  readonly slug: "gpt-transcribe";
  readonly performance: 5;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["audio", "text"];
    readonly output: ["text"];
  };
  readonly supported_features: ["streaming"];
  readonly supported_endpoints: ["transcription", "realtime_transcription"];
  readonly reasoning_tokens: false;
};
declare const o1_mini_2024_09_12_spec: {
  readonly name: "o1-mini-2024-09-12";
  readonly slug: "o1-mini-2024-09-12";
  readonly performance: 3;
  readonly latency: 2;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 65536;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "file_search", "file_uploads"];
  readonly supported_endpoints: ["chat_completions", "assistants"];
  readonly reasoning_tokens: true;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const o1_preview_2024_09_12_spec: {
  readonly name: "o1-preview-2024-09-12";
  readonly slug: "o1-preview-2024-09-12";
  readonly performance: 3;
  readonly latency: 1;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly context_window: 128000;
  readonly max_output_tokens: 32768;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "structured_outputs", "file_search", "function_calling", "file_uploads"];
  readonly supported_endpoints: ["chat_completions", "assistants"];
  readonly reasoning_tokens: true;
  readonly price_data: {
    readonly main: {
      readonly input: 10;
      readonly output: 30;
    };
    readonly batch: {
      readonly input: 5;
      readonly output: 15;
    };
  };
};
declare const o1_pro_2025_03_19_spec: {
  readonly name: "o1-pro-2025-03-19";
  readonly slug: "o1-pro-2025-03-19";
  readonly performance: 4;
  readonly latency: 1;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 200000;
  readonly max_output_tokens: 100000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["structured_outputs", "function_calling", "image_input"];
  readonly supported_endpoints: ["responses", "batch"];
  readonly reasoning_tokens: true;
  readonly price_data: {
    readonly main: {
      readonly input: 150;
      readonly output: 600;
    };
    readonly batch: {
      readonly input: 75;
      readonly output: 300;
    };
  };
};
declare const o1_2024_12_17_spec: {
  readonly name: "o1-2024-12-17";
  readonly slug: "o1-2024-12-17";
  readonly performance: 4;
  readonly latency: 1;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 200000;
  readonly max_output_tokens: 100000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "structured_outputs", "file_search", "function_calling", "file_uploads", "image_input"];
  readonly supported_endpoints: ["chat_completions", "responses", "assistants", "batch"];
  readonly reasoning_tokens: true;
  readonly price_data: {
    readonly main: {
      readonly input: 15;
      readonly cached_output: 7.5;
      readonly output: 60;
    };
    readonly batch: {
      readonly input: 7.5;
      readonly output: 30;
    };
  };
};
declare const o3_deep_research_2025_06_26_spec: {
  readonly name: "o3-deep-research-2025-06-26";
  readonly slug: "o3-deep-research-2025-06-26";
  readonly performance: 5;
  readonly latency: 1;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 200000;
  readonly max_output_tokens: 100000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "file_uploads", "image_input", "prompt_caching", "evals", "stored_completions"];
  readonly supported_endpoints: ["responses", "batch"];
  readonly reasoning_tokens: true;
  readonly price_data: {
    readonly main: {
      readonly input: 15;
      readonly cached_output: 7.5;
      readonly output: 60;
    };
    readonly batch: {
      readonly input: 7.5;
      readonly output: 30;
    };
  };
};
declare const o3_mini_2025_01_31_spec: {
  readonly name: "o3-mini-2025-01-31";
  readonly slug: "o3-mini-2025-01-31";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly context_window: 200000;
  readonly max_output_tokens: 100000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "file_search", "file_uploads"];
  readonly supported_endpoints: ["chat_completions", "responses", "assistants", "batch"];
  readonly reasoning_tokens: true;
};
declare const o3_pro_2025_06_10_spec: {
  readonly name: "o3-pro-2025-06-10";
  readonly slug: "o3-pro-2025-06-10";
  readonly deprecated: true;
  readonly performance: 5;
  readonly latency: 1;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 200000;
  readonly max_output_tokens: 100000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["structured_outputs", "function_calling", "image_input"];
  readonly supported_endpoints: ["responses", "batch"];
  readonly reasoning_tokens: true;
  readonly price_data: {
    readonly main: {
      readonly input: 20;
      readonly output: 80;
    };
    readonly batch: {
      readonly input: 10;
      readonly output: 40;
    };
  };
};
declare const o3_2025_04_16_spec: {
  readonly name: "o3-2025-04-16";
  readonly slug: "o3-2025-04-16";
  readonly deprecated: true;
  readonly performance: 5;
  readonly latency: 1;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 200000;
  readonly max_output_tokens: 100000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "structured_outputs", "file_search", "function_calling", "file_uploads", "image_input", "prompt_caching", "evals", "stored_completions"];
  readonly supported_endpoints: ["chat_completions", "responses", "batch"];
  readonly reasoning_tokens: true;
  readonly price_data: {
    readonly main: {
      readonly input: 15;
      readonly cached_output: 7.5;
      readonly output: 60;
    };
    readonly batch: {
      readonly input: 7.5;
      readonly output: 30;
    };
  };
};
declare const o4_mini_deep_research_2025_06_26_spec: {
  readonly name: "o4-mini-deep-research-2025-06-26";
  readonly slug: "o4-mini-deep-research-2025-06-26";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 200000;
  readonly max_output_tokens: 100000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "file_uploads", "image_input", "prompt_caching", "evals", "stored_completions"];
  readonly supported_endpoints: ["responses", "batch"];
  readonly reasoning_tokens: true;
  readonly price_data: {
    readonly main: {
      readonly input: 8.25;
      readonly cached_output: 2.0625;
      readonly output: 33;
    };
    readonly batch: {
      readonly input: 4.125;
      readonly output: 16.5;
    };
  };
};
declare const o4_mini_2025_04_16_spec: {
  readonly name: "o4-mini-2025-04-16";
  readonly slug: "o4-mini-2025-04-16";
  readonly performance: 4;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly context_window: 200000;
  readonly max_output_tokens: 100000;
  readonly knowledge_cutoff: Date;
  readonly supported_features: ["streaming", "structured_outputs", "function_calling", "file_search", "file_uploads", "image_input", "prompt_caching", "evals", "stored_completions", "fine_tuning"];
  readonly supported_endpoints: ["chat_completions", "responses", "batch", "fine_tuning"];
  readonly reasoning_tokens: true;
};
declare const omni_moderation_2024_09_26_spec: {
  readonly name: "omni-moderation-2024-09-26";
  readonly slug: "omni-moderation-2024-09-26";
  readonly performance: 3;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["text"];
  };
  readonly supported_endpoints: ["batch", "moderation"];
  readonly reasoning_tokens: false;
  readonly supported_features: ["image_input"];
};
declare const sora_2_pro_2025_10_06_spec: {
  readonly name: "sora-2-pro-2025-10-06";
  readonly slug: "sora-2-pro-2025-10-06";
  readonly performance: 5;
  readonly latency: 1;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["video", "audio"];
  };
  readonly supported_endpoints: ["videos"];
  readonly reasoning_tokens: false;
};
declare const sora_2_pro_spec: {
  readonly name: "sora-2-pro";
  readonly slug: "sora-2-pro";
  readonly performance: 5;
  readonly latency: 1;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["video", "audio"];
  };
  readonly supported_endpoints: ["videos"];
  readonly reasoning_tokens: false;
};
declare const sora_2_2025_12_08_spec: {
  readonly name: "sora-2-2025-12-08";
  readonly slug: "sora-2-2025-12-08";
  readonly performance: 4;
  readonly latency: 2;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["video", "audio"];
  };
  readonly supported_endpoints: ["videos"];
  readonly reasoning_tokens: false;
};
declare const sora_2_2025_10_06_spec: {
  readonly name: "sora-2-2025-10-06";
  readonly slug: "sora-2-2025-10-06";
  readonly performance: 4;
  readonly latency: 2;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["video", "audio"];
  };
  readonly supported_endpoints: ["videos"];
  readonly reasoning_tokens: false;
};
declare const sora_2_spec: {
  readonly name: "sora-2";
  readonly slug: "sora-2";
  readonly performance: 4;
  readonly latency: 2;
  readonly modalities: {
    readonly input: ["text", "image"];
    readonly output: ["video", "audio"];
  };
  readonly supported_endpoints: ["videos"];
  readonly reasoning_tokens: false;
};
declare const text_embedding_3_large_spec: {
  readonly name: "text-embedding-3-large";
  readonly slug: "text-embedding-3-large";
  readonly performance: 3;
  readonly latency: 2;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly supported_endpoints: ["embeddings", "batch"];
};
declare const text_embedding_3_small_spec: {
  readonly name: "text-embedding-3-small";
  readonly slug: "text-embedding-3-small";
  readonly performance: 2;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly supported_endpoints: ["embeddings", "batch"];
};
declare const text_embedding_ada_002_spec: {
  readonly name: "text-embedding-ada-002";
  readonly slug: "text-embedding-ada-002";
  readonly performance: 1;
  readonly latency: 2;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly supported_endpoints: ["embeddings", "batch"];
};
declare const text_moderation_007_spec: {
  readonly name: "text-moderation-007";
  readonly slug: "text-moderation-007";
  readonly performance: 2;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["text"];
  };
  readonly max_output_tokens: 32768;
  readonly knowledge_cutoff: Date;
  readonly supported_endpoints: ["moderation"];
  readonly reasoning_tokens: false;
};
declare const tts_1_hd_spec: {
  readonly name: "tts-1-hd";
  readonly slug: "tts-1-hd";
  readonly performance: 3;
  readonly latency: 3;
  readonly current_snapshot: "tts-1-hd";
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["audio"];
  };
  readonly supported_endpoints: ["speech_generation"];
  readonly reasoning_tokens: false;
};
declare const tts_1_spec: {
  readonly name: "tts-1";
  readonly slug: "tts-1";
  readonly performance: 2;
  readonly latency: 4;
  readonly current_snapshot: "tts-1";
  readonly modalities: {
    readonly input: ["text"];
    readonly output: ["audio"];
  };
  readonly supported_endpoints: ["speech_generation"];
  readonly reasoning_tokens: false;
};
declare const whisper_1_spec: {
  readonly name: "whisper-1";
  readonly slug: "whisper-1";
  readonly performance: 2;
  readonly latency: 3;
  readonly modalities: {
    readonly input: ["audio"];
    readonly output: ["text"];
  };
  readonly supported_endpoints: ["transcription", "translation"];
  readonly reasoning_tokens: false;
};
//#endregion
export { babbage_002_spec as "babbage-002", chat_latest_spec as "chat-latest", chatgpt_4o_latest_spec as "chatgpt-4o-latest", chatgpt_image_latest_spec as "chatgpt-image-latest", codex_mini_latest_spec as "codex-mini-latest", computer_use_preview_2025_03_11_spec as "computer-use-preview", computer_use_preview_2025_03_11_spec as "computer-use-preview-2025-03-11", dall_e_2_spec as "dall-e-2", dall_e_3_spec as "dall-e-3", davinci_002_spec as "davinci-002", gpt_5_6_sol_spec as "daybreak-blue-latest", gpt_5_6_sol_spec as "gpt-5.6-sol", gpt_5_6_cyber_spec as "daybreak-red-latest", gpt_5_6_cyber_spec as "gpt-5.6-cyber", gpt_3_5_turbo_0125_spec as "gpt-3.5-turbo", gpt_3_5_turbo_0125_spec as "gpt-3.5-turbo-0125", gpt_3_5_turbo_1106_spec as "gpt-3.5-turbo-1106", gpt_3_5_turbo_16k_0613_spec as "gpt-3.5-turbo-16k-0613", gpt_3_5_turbo_instruct_spec as "gpt-3.5-turbo-instruct", gpt_4_0613_spec as "gpt-4", gpt_4_0613_spec as "gpt-4-0613", gpt_4_0125_preview_spec as "gpt-4-0125-preview", gpt_4_0125_preview_spec as "gpt-4-turbo-preview", gpt_4_0314_spec as "gpt-4-0314", gpt_4_1106_vision_preview_spec as "gpt-4-1106-vision-preview", gpt_4_turbo_2024_04_09_spec as "gpt-4-turbo", gpt_4_turbo_2024_04_09_spec as "gpt-4-turbo-2024-04-09", gpt_4_1_2025_04_14_spec as "gpt-4.1", gpt_4_1_2025_04_14_spec as "gpt-4.1-2025-04-14", gpt_4_1_mini_2025_04_14_spec as "gpt-4.1-mini", gpt_4_1_mini_2025_04_14_spec as "gpt-4.1-mini-2025-04-14", gpt_4_1_nano_2025_04_14_spec as "gpt-4.1-nano", gpt_4_1_nano_2025_04_14_spec as "gpt-4.1-nano-2025-04-14", gpt_4_5_preview_2025_02_27_spec as "gpt-4.5-preview", gpt_4_5_preview_2025_02_27_spec as "gpt-4.5-preview-2025-02-27", gpt_4o_2024_08_06_spec as "gpt-4o", gpt_4o_2024_08_06_spec as "gpt-4o-2024-08-06", gpt_4o_2024_05_13_spec as "gpt-4o-2024-05-13", gpt_4o_2024_11_20_spec as "gpt-4o-2024-11-20", gpt_4o_audio_preview_2025_06_03_spec as "gpt-4o-audio-preview", gpt_4o_audio_preview_2025_06_03_spec as "gpt-4o-audio-preview-2025-06-03", gpt_4o_audio_preview_2024_10_01_spec as "gpt-4o-audio-preview-2024-10-01", gpt_4o_audio_preview_2024_12_17_spec as "gpt-4o-audio-preview-2024-12-17", gpt_4o_mini_2024_07_18_spec as "gpt-4o-mini", gpt_4o_mini_2024_07_18_spec as "gpt-4o-mini-2024-07-18", gpt_4o_mini_audio_preview_2024_12_17_spec as "gpt-4o-mini-audio-preview", gpt_4o_mini_audio_preview_2024_12_17_spec as "gpt-4o-mini-audio-preview-2024-12-17", gpt_4o_mini_realtime_preview_2024_12_17_spec as "gpt-4o-mini-realtime-preview", gpt_4o_mini_realtime_preview_2024_12_17_spec as "gpt-4o-mini-realtime-preview-2024-12-17", gpt_4o_mini_search_preview_2025_03_11_spec as "gpt-4o-mini-search-preview", gpt_4o_mini_search_preview_2025_03_11_spec as "gpt-4o-mini-search-preview-2025-03-11", gpt_4o_mini_transcribe_2025_12_15_spec as "gpt-4o-mini-transcribe", gpt_4o_mini_transcribe_2025_12_15_spec as "gpt-4o-mini-transcribe-2025-12-15", gpt_4o_mini_transcribe_2025_03_20_spec as "gpt-4o-mini-transcribe-2025-03-20", gpt_4o_mini_tts_2025_12_15_spec as "gpt-4o-mini-tts", gpt_4o_mini_tts_2025_12_15_spec as "gpt-4o-mini-tts-2025-12-15", gpt_4o_mini_tts_2025_03_20_spec as "gpt-4o-mini-tts-2025-03-20", gpt_4o_realtime_preview_2025_06_03_spec as "gpt-4o-realtime-preview", gpt_4o_realtime_preview_2025_06_03_spec as "gpt-4o-realtime-preview-2025-06-03", gpt_4o_realtime_preview_2024_10_01_spec as "gpt-4o-realtime-preview-2024-10-01", gpt_4o_realtime_preview_2024_12_17_spec as "gpt-4o-realtime-preview-2024-12-17", gpt_4o_search_preview_2025_03_11_spec as "gpt-4o-search-preview", gpt_4o_search_preview_2025_03_11_spec as "gpt-4o-search-preview-2025-03-11", gpt_4o_transcribe_spec as "gpt-4o-transcribe", gpt_4o_transcribe_diarize_spec as "gpt-4o-transcribe-diarize", gpt_5_2025_08_07_spec as "gpt-5", gpt_5_2025_08_07_spec as "gpt-5-2025-08-07", gpt_5_chat_latest_spec as "gpt-5-chat-latest", gpt_5_codex_spec as "gpt-5-codex", gpt_5_mini_2025_08_07_spec as "gpt-5-mini", gpt_5_mini_2025_08_07_spec as "gpt-5-mini-2025-08-07", gpt_5_nano_2025_08_07_spec as "gpt-5-nano", gpt_5_nano_2025_08_07_spec as "gpt-5-nano-2025-08-07", gpt_5_pro_2025_10_06_spec as "gpt-5-pro", gpt_5_pro_2025_10_06_spec as "gpt-5-pro-2025-10-06", gpt_5_1_2025_11_13_spec as "gpt-5.1", gpt_5_1_2025_11_13_spec as "gpt-5.1-2025-11-13", gpt_5_1_chat_latest_spec as "gpt-5.1-chat-latest", gpt_5_1_codex_spec as "gpt-5.1-codex", gpt_5_1_codex_max_spec as "gpt-5.1-codex-max", gpt_5_1_codex_mini_spec as "gpt-5.1-codex-mini", gpt_5_2_2025_12_11_spec as "gpt-5.2", gpt_5_2_2025_12_11_spec as "gpt-5.2-2025-12-11", gpt_5_2_chat_latest_spec as "gpt-5.2-chat-latest", gpt_5_2_codex_spec as "gpt-5.2-codex", gpt_5_2_pro_2025_12_11_spec as "gpt-5.2-pro", gpt_5_2_pro_2025_12_11_spec as "gpt-5.2-pro-2025-12-11", gpt_5_3_chat_latest_spec as "gpt-5.3-chat-latest", gpt_5_3_codex_spec as "gpt-5.3-codex", gpt_5_4_2026_03_05_spec as "gpt-5.4", gpt_5_4_2026_03_05_spec as "gpt-5.4-2026-03-05", gpt_5_4_mini_2026_03_17_spec as "gpt-5.4-mini", gpt_5_4_mini_2026_03_17_spec as "gpt-5.4-mini-2026-03-17", gpt_5_4_nano_2026_03_17_spec as "gpt-5.4-nano", gpt_5_4_nano_2026_03_17_spec as "gpt-5.4-nano-2026-03-17", gpt_5_4_pro_2026_03_05_spec as "gpt-5.4-pro", gpt_5_4_pro_2026_03_05_spec as "gpt-5.4-pro-2026-03-05", gpt_5_5_2026_04_23_spec as "gpt-5.5", gpt_5_5_2026_04_23_spec as "gpt-5.5-2026-04-23", gpt_5_5_pro_2026_04_23_spec as "gpt-5.5-pro", gpt_5_5_pro_2026_04_23_spec as "gpt-5.5-pro-2026-04-23", gpt_5_6_luna_spec as "gpt-5.6-luna", gpt_5_6_terra_spec as "gpt-5.6-terra", gpt_audio_2025_08_28_spec as "gpt-audio", gpt_audio_2025_08_28_spec as "gpt-audio-2025-08-28", gpt_audio_1_5_spec as "gpt-audio-1.5", gpt_audio_mini_2025_12_15_spec as "gpt-audio-mini", gpt_audio_mini_2025_12_15_spec as "gpt-audio-mini-2025-12-15", gpt_audio_mini_2025_10_06_spec as "gpt-audio-mini-2025-10-06", gpt_image_1_spec as "gpt-image-1", gpt_image_1_mini_spec as "gpt-image-1-mini", gpt_image_1_5_2025_12_16_spec as "gpt-image-1.5", gpt_image_1_5_2025_12_16_spec as "gpt-image-1.5-2025-12-16", gpt_image_2_2026_04_21_spec as "gpt-image-2", gpt_image_2_2026_04_21_spec as "gpt-image-2-2026-04-21", gpt_live_transcribe_spec as "gpt-live-transcribe", gpt_oss_120b_spec as "gpt-oss-120b", gpt_oss_20b_spec as "gpt-oss-20b", gpt_realtime_2025_08_28_spec as "gpt-realtime", gpt_realtime_2025_08_28_spec as "gpt-realtime-2025-08-28", gpt_realtime_1_5_spec as "gpt-realtime-1.5", gpt_realtime_2_spec as "gpt-realtime-2", gpt_realtime_2_1_spec as "gpt-realtime-2.1", gpt_realtime_2_1_mini_spec as "gpt-realtime-2.1-mini", gpt_realtime_mini_2025_12_15_spec as "gpt-realtime-mini", gpt_realtime_mini_2025_12_15_spec as "gpt-realtime-mini-2025-12-15", gpt_realtime_mini_2025_10_06_spec as "gpt-realtime-mini-2025-10-06", gpt_realtime_translate_spec as "gpt-realtime-translate", gpt_realtime_whisper_spec as "gpt-realtime-whisper", gpt_transcribe_spec as "gpt-transcribe", o1_2024_12_17_spec as o1, o1_2024_12_17_spec as "o1-2024-12-17", o1_mini_2024_09_12_spec as "o1-mini", o1_mini_2024_09_12_spec as "o1-mini-2024-09-12", o1_preview_2024_09_12_spec as "o1-preview", o1_preview_2024_09_12_spec as "o1-preview-2024-09-12", o1_pro_2025_03_19_spec as "o1-pro", o1_pro_2025_03_19_spec as "o1-pro-2025-03-19", o3_2025_04_16_spec as o3, o3_2025_04_16_spec as "o3-2025-04-16", o3_deep_research_2025_06_26_spec as "o3-deep-research", o3_deep_research_2025_06_26_spec as "o3-deep-research-2025-06-26", o3_mini_2025_01_31_spec as "o3-mini", o3_mini_2025_01_31_spec as "o3-mini-2025-01-31", o3_pro_2025_06_10_spec as "o3-pro", o3_pro_2025_06_10_spec as "o3-pro-2025-06-10", o4_mini_2025_04_16_spec as "o4-mini", o4_mini_2025_04_16_spec as "o4-mini-2025-04-16", o4_mini_deep_research_2025_06_26_spec as "o4-mini-deep-research", o4_mini_deep_research_2025_06_26_spec as "o4-mini-deep-research-2025-06-26", omni_moderation_2024_09_26_spec as "omni-moderation-2024-09-26", omni_moderation_2024_09_26_spec as "omni-moderation-latest", sora_2_spec as "sora-2", sora_2_2025_10_06_spec as "sora-2-2025-10-06", sora_2_2025_12_08_spec as "sora-2-2025-12-08", sora_2_pro_spec as "sora-2-pro", sora_2_pro_2025_10_06_spec as "sora-2-pro-2025-10-06", text_embedding_3_large_spec as "text-embedding-3-large", text_embedding_3_small_spec as "text-embedding-3-small", text_embedding_ada_002_spec as "text-embedding-ada-002", text_moderation_007_spec as "text-moderation-007", text_moderation_007_spec as "text-moderation-latest", text_moderation_007_spec as "text-moderation-stable", tts_1_spec as "tts-1", tts_1_hd_spec as "tts-1-hd", whisper_1_spec as "whisper-1" };
//# sourceMappingURL=models.gen.d.ts.map