/** What sentences, titles and names are made of. */
export const words = {
  roots: split(`Vi, Lu, Or, Cla, Ne, Pha, Mi, So, Ta, Re, Ki, Bo, Dra, Ze, Ha, Qui`),
  middles: split(`lo, ri, ma, ne, va, do, si, the, ka, pu, ra, mo, li, go, te, bi, xa, no`),
  ends: split(`ra, n, lis, da, x, mer, ton, ca, vo, nus, ta, sol, rin, dex, que, fy`),
  suffixes: split(`-VL, Net, -7B, Former, CLIP, -Omni, VLM, -2, -v1.5, GPT, -Chat`),
  labs: split(`lumen-lab, northlight-ai, taipei-vision, open-pixels, riverbank-ml, kestrel-research,
    harbour-ai, deep-orchard, formosa-mm, granite-vision, paperplane-org, slowlight, juniper-nlp,
    tidewater-ai, quiet-robots, hillside-lab, island-models, copper-cv, mulberry-ai, starling-mm`),
  properties: split(`efficient, grounded, compositional, instruction-tuned, frozen, hierarchical, sparse,
    any-to-any, region-aware, high-resolution, contrastive, generative, self-supervised, unified,
    streaming, retrieval-augmented, low-rank, dense, multilingual, long-context`),
  parts: split(`vision encoder, language decoder, projection layer, cross-attention block, query transformer,
    patch embedding, image tokenizer, adapter, mixture of experts, reward model, text encoder,
    position embedding, memory bank, perceiver resampler, diffusion head, region proposal,
    prompt template, learning rate schedule, contrastive loss, instruction data`),
  tasks: split(`image captioning, visual question answering, document understanding, chart reading,
    referring expressions, open-vocabulary detection, video summarisation, scene text,
    visual reasoning, image retrieval, embodied planning, medical reports, segmentation,
    screen agents, speech translation, pose estimation`),
  datasets: split(`COCO, VQAv2, TextVQA, DocVQA, ScienceQA, MMBench, RefCOCO, Flickr30k, ImageNet, LVIS, GQA,
    MM-Vet, ActivityNet, ChartQA, OK-VQA, NoCaps`),
  topics: split(`Contrastive Pretraining, Instruction Tuning, Grounding and Detection, Image Generation,
    Video Models, Document Models, Speech and Vision, Efficient Inference, Agents on Screens,
    Robotics, Medical Imaging, Evaluation, Data Curation, Segmentation, Multimodal Retrieval,
    Alignment, Diffusion Models, 3D Scenes`),
  chineseParts:
    split(`視覺編碼器、語言解碼器、投影層、交叉注意力、影像切塊、適配器、專家混合、獎勵模型、文字編碼器、
    位置編碼、記憶庫、擴散模型、區域提案、提示模板、對比損失、指令資料、注意力遮罩、殘差連接`),
  chineseTasks:
    split(`圖片描述、視覺問答、文件理解、圖表閱讀、指稱表達、開放詞彙偵測、影片摘要、場景文字辨識、
    視覺推理、圖文檢索、機器人規劃、醫療報告、影像分割、螢幕操作、語音翻譯、姿態估計`),
  chineseProperties: split(`高效率、可解釋、多語言、低成本、高解析度、自監督、階層式、端到端、輕量化、即時`),
} as const;

function split(list: string): readonly string[] {
  return list.split(/,\s+|、\s*/);
}
