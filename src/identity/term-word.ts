import { rememberText } from '../collections/remember-text.ts';

/** Layers, activations, optimisers, losses, measures, classical methods and formats: spelt as names, but parts or terms of any course. */
const term =
  /^(?:\p{L}*(?:Norm|ReLU|GELU|GLU|SiLU|Softmax|SoftMax|Sigmoid|DropOut|Dropout|Prop|Grad|Pool|Pooling|Loss|Attention|Embeddings?|Conv\d?D?|Convs?|SNE|Means)|Ada(?:m|mW|max|Delta|Boost|Factor)|N?Adam|SGD|RAdam|LAMB|L-?BFGS|(?:Bi-?)?(?:LSTM|GRU)s?|Seq2Seq|Res-?Blocks?|R?MSE|MAE|MAPE|MPJPE|PCKh?|OKS|ADD(?:-S)?|PSNR|SSIM|M?FID|LPIPS|CLIPScore|BERTScore|WER|CER|MOS|PESQ|STOI|AUC|ROC(?:-AUC)?|MRR|n?DCG|NDCG|SPICE|CTC|RPN|ROI|RoI(?:Align|Pool)?|NMS|RoPE|ALiBi|MHA|MQA|GQA|MLA|KV-?Cache|BPE|WordPiece|SentencePiece|TF-?IDF|BM25|N-?grams?|CBOW|K-?(?:NN|Means)|SVM|SVR|HMM|CRF|GMM|PCA|LDA|ICA|RBM|DBN|MCMC|MDP|POMDP|TD(?:\(.{1,3}\))?|SARSA|DBSCAN|UMAP|SMOTE|RANSAC|ICP|PnP|SIFT|HOG|FP\d+|BF16|INT\d|TF32|ONNX|GGUF|JSON|JSONL|CSV|YAML|XML|HTML\d?|HTTPS?|OAuth2?|UTF-?8|IPv\d|MQTT|SPI|I2C|UART|USB(?:-?C)?|HDMI|PCIe|BIOS|CUDA|COCO(?: AP| Format)?|JavaScript|TypeScript)s?$/u;

/**
 * True for a word that is spelt as a name but is a term of a whole field.
 *
 * @example isTermWord('LayerNorm') // true
 */
export const isTermWord: (word: string) => boolean = /* @__PURE__ */ rememberText((word) =>
  term.test(word.trim()),
);
