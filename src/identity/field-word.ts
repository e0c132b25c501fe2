import { rememberText } from '../collections/remember-text.ts';

/** Abbreviations of a field, a measure or a kind of system, not of one thing; and sites, which links lead to. */
const fieldWord =
  /^(?:AI|AGI|AIGC|ML|DL|RL|CV|NLP|NLU|NLG|IR|QA|VQA|OCR|ASR|TTS|STT|MT|HOI|HCI|CNN|DNN|RNN|GNN|GCN|MLP|GAN|VAE|MoE|LLM|SLM|VLM|MLLM|LMM|VLA|RAG|RLHF|SFT|PEFT|SLAM|NeRF|3DGS|3D-GS|GPU|CPU|TPU|NPU|API|SDK|IDE|IoT|RGB|RGB-?D|[234]D|ReID|AR|VR|MR|MOT|SOT|VOS|NER|NLI|SRL|OOD|VLN|KGQA|XAI|NAS|PTQ|QAT|EDA|ETL|mAP|IoU|BLEU|ROUGE|METEOR|CIDEr|FLOPs?|AUROC|RMSE|ReLU|GELU|SiLU|FAQ|README|TL;?DR|MLOps|LLMOps|DevOps|GitHub|GitLab|YouTube|LinkedIn|OpenAI|DeepMind|HuggingFace|arXiv)s?$/iu;

/**
 * True for letters that a whole field knows.
 *
 * @example isFieldWord('LLMs') // true
 */
export const isFieldWord: (name: string) => boolean = /* @__PURE__ */ rememberText((name) =>
  fieldWord.test(name.trim()),
);
