import type { PartProperty } from './part-property.ts';

/** A part that many systems are built from, under the names that papers give it. */
export type KnownPart = {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** The system that introduced it, if using the part means using what that system learned. */
  readonly origin?: string;
  /** A kind of layer rather than a name: any word may come before it, in any case. */
  readonly isGeneric?: true;
};

const clip = (size: string, patch: number, short: readonly string[] = []): KnownPart => ({
  name: `CLIP ViT-${size}/${patch}`,
  aliases: [`CLIP-${size}/${patch}`, `CLIP ViT-${size}`, `OpenAI CLIP ViT-${size}/${patch}`, ...short],
  origin: 'CLIP',
});

/**
 * Parts that a fact may name, by the property that names them. Spellings that differ in case, hyphens, slashes or
 * spaces are the same; if several names fit, the longest counts.
 */
export const knownParts: Readonly<Record<PartProperty, readonly KnownPart[]>> = {
  'vision-encoder': [
    clip('L', 14, ['CLIP-L', 'CLIP-Large', 'CLIP ViT-Large', 'ViT-L/14 of CLIP']),
    clip('B', 16, ['ViT-B/16 of CLIP']),
    clip('B', 32, ['ViT-B/32 of CLIP']),
    { name: 'CLIP ViT-H/14', aliases: ['OpenCLIP ViT-H/14', 'CLIP ViT-H', 'OpenCLIP ViT-H'] },
    {
      name: 'OpenCLIP ViT-bigG',
      aliases: ['OpenCLIP ViT-bigG/14', 'ViT-bigG', 'ViT-bigG/14', 'ViT-bigG of OpenCLIP'],
    },
    { name: 'OpenCLIP ViT-G/14', aliases: ['OpenCLIP ViT-G'] },
    { name: 'CLIP ResNet-50', aliases: ['CLIP RN50'], origin: 'CLIP' },
    { name: 'CLIP image encoder', aliases: ['CLIP', 'CLIP ViT', 'CLIP vision encoder'], origin: 'CLIP' },
    { name: 'OpenCLIP' },
    { name: 'EVA-CLIP ViT-g/14', aliases: ['EVA ViT-g/14', 'EVA-CLIP-g', 'EVA-CLIP ViT-g', 'EVA-ViT-g'] },
    { name: 'EVA-CLIP', origin: 'EVA-CLIP' },
    { name: 'EVA-02', aliases: ['EVA-02-CLIP', 'EVA02'] },
    {
      name: 'SigLIP SO400M',
      aliases: ['SigLIP-SO400M/14', 'SigLIP ViT-SO400M', 'SigLIP-400M'],
      origin: 'SigLIP',
    },
    { name: 'SigLIP', origin: 'SigLIP' },
    { name: 'SigLIP 2', origin: 'SigLIP 2' },
    { name: 'DINOv2', aliases: ['DINOv2 ViT-L/14', 'DINOv2 ViT-g/14'], origin: 'DINOv2' },
    { name: 'DINOv3', origin: 'DINOv3' },
    { name: 'InternViT-6B', aliases: ['InternViT'] },
    { name: 'InternViT-300M' },
    { name: 'ViT-22B' },
    { name: 'ViT-4B', aliases: ['ViT-e'] },
    { name: 'NFNet-F6', aliases: ['NFNet F6'] },
    { name: 'NF-ResNet-50' },
    { name: 'ResNet-50' },
    { name: 'ResNet-101' },
    { name: 'ResNet-152' },
    { name: 'Faster R-CNN' },
    { name: 'Mask R-CNN' },
    { name: 'Swin Transformer', aliases: ['Swin-B', 'Swin-L', 'Swin'] },
    { name: 'ConvNeXt', aliases: ['ConvNeXt-L', 'ConvNeXt-XXL'] },
    { name: 'ImageBind', origin: 'ImageBind' },
    { name: 'SAM', aliases: ['SAM image encoder', 'SAM ViT-H'], origin: 'SAM' },
    { name: 'BEiT' },
    { name: 'Pix2Struct', origin: 'Pix2Struct' },
  ],
  connector: [
    {
      name: 'Linear layer',
      aliases: [
        ...['linear projection', 'linear projector', 'linear map', 'linear mapping', 'linear transformation'],
        ...['affine projection', 'affine map', 'linear projection layer', 'linear adapter'],
        ...['線性層', '線性投影', '线性层', '线性投影'],
      ],
      isGeneric: true,
    },
    {
      name: 'MLP',
      aliases: [
        'MLP projector',
        'MLP projection',
        'multi-layer perceptron',
        'multilayer perceptron',
        '多層感知器',
        '多层感知器',
      ],
      isGeneric: true,
    },
    { name: 'Q-Former', aliases: ['Querying Transformer', 'QFormer'], isGeneric: true },
    { name: 'Perceiver Resampler', aliases: ['Perceiver-based resampler'], isGeneric: true },
    { name: 'P-Former' },
    {
      name: 'Gated cross-attention',
      aliases: ['gated xattn', '門控交叉注意力', '门控交叉注意力'],
      isGeneric: true,
    },
    { name: 'Cross-attention', aliases: ['cross attention layers', '交叉注意力'], isGeneric: true },
    { name: 'C-Abstractor' },
    { name: 'D-Abstractor' },
    { name: 'H-Reducer' },
    { name: 'Visual abstractor', isGeneric: true },
    { name: 'Pixel shuffle', aliases: ['pixel unshuffle', 'space-to-depth'], isGeneric: true },
    { name: 'Patch merger', aliases: ['patch merging'], isGeneric: true },
  ],
  'language-model': [
    { name: 'Vicuna', origin: 'Vicuna' },
    { name: 'LLaMA', origin: 'LLaMA' },
    { name: 'Llama 2', aliases: ['Llama-2-Chat', 'Llama-v2'], origin: 'Llama 2' },
    { name: 'Llama 3', aliases: ['Llama-3-Instruct'], origin: 'Llama 3' },
    { name: 'Llama 3.1', origin: 'Llama 3.1' },
    { name: 'Llama 3.2', origin: 'Llama 3.2' },
    { name: 'TinyLlama' },
    { name: 'Alpaca', origin: 'Alpaca' },
    { name: 'Qwen', aliases: ['Qwen-Chat'], origin: 'Qwen' },
    { name: 'Qwen1.5', origin: 'Qwen1.5' },
    { name: 'Qwen2', origin: 'Qwen2' },
    { name: 'Qwen2.5', origin: 'Qwen2.5' },
    { name: 'Qwen3', origin: 'Qwen3' },
    { name: 'Yi', origin: 'Yi' },
    { name: 'Chinchilla', origin: 'Chinchilla' },
    { name: 'PaLM', origin: 'PaLM' },
    { name: 'PaLM 2', origin: 'PaLM 2' },
    { name: 'UL2', origin: 'UL2' },
    { name: 'T5', origin: 'T5' },
    { name: 'mT5', origin: 'mT5' },
    { name: 'Flan-T5', aliases: ['FlanT5'], origin: 'Flan-T5' },
    { name: 'OPT', origin: 'OPT' },
    { name: 'GPT-2', origin: 'GPT-2' },
    { name: 'GPT-3', origin: 'GPT-3' },
    { name: 'GPT-4', origin: 'GPT-4' },
    { name: 'GPT-J', origin: 'GPT-J' },
    { name: 'BERT', aliases: ['BERT base', 'BERT large'], origin: 'BERT' },
    { name: 'RoBERTa', origin: 'RoBERTa' },
    { name: 'Mistral', aliases: ['Mistral-7B'], origin: 'Mistral' },
    { name: 'Mixtral', aliases: ['Mixtral 8x7B'], origin: 'Mixtral' },
    { name: 'Gemma', origin: 'Gemma' },
    { name: 'Gemma 2', origin: 'Gemma 2' },
    { name: 'Gemma 3', origin: 'Gemma 3' },
    { name: 'Phi-2', origin: 'Phi-2' },
    { name: 'Phi-3', aliases: ['Phi-3-mini'], origin: 'Phi-3' },
    { name: 'InternLM', origin: 'InternLM' },
    { name: 'InternLM2', origin: 'InternLM2' },
    { name: 'DeepSeek LLM', aliases: ['DeepSeek-LLM'], origin: 'DeepSeek LLM' },
    { name: 'MPT', origin: 'MPT' },
    { name: 'StableLM' },
    { name: 'SmolLM2' },
    { name: 'ChatGLM', aliases: ['ChatGLM-6B'], origin: 'ChatGLM' },
  ],
};
