import { addTo } from '../collections/add-to.ts';
import { foldWords } from './fold.ts';
import { stemOf } from './word-forms.ts';

/**
 * What courses of the field call something, in each of its spellings, and the words in which somebody asks for it who does not know the name:
 * `glue between the image part and the text part` is a connector.
 */
const table: readonly (readonly [names: string, words: string])[] = [
  [
    'frozen; freezing; 凍結',
    'locked unlocked fixed unchanged constant stay keep kept same never change changing untouched training 固定 不變 不動 鎖住',
  ],
  ['trained; trainable', 'change changed changing updated learn learned learnable tunable adjusted'],
  [
    'connector; projector; adapter; 連接器',
    'glue bridge joins links connects interface adapter middle part module translator sits between image text llm 橋接 中間 銜接',
  ],
  ['projection; linear projection; projection layer', 'map translates matrix multiply linear 線性 轉換'],
  [
    'resampler; query resampler; perceiver resampler; q-former',
    'compress reduce shorten summarise fewer less tokens pooling squeeze 壓縮 減少 縮短',
  ],
  [
    'embedding; word embedding',
    'numbers list vectors turn converts represent representation meaning space coordinates 數字 向量 表示',
  ],
  ['token; tokenizer', 'words pieces chunks units subword split text count 字 單位'],
  ['visual token', 'picture words pieces cost image number 圖片 數量'],
  [
    'patch; patch embedding',
    'squares cut cutting split chop divide pieces tiles blocks grid small parts 小塊 方塊 切 切割',
  ],
  [
    'attention; self-attention',
    'look looks focus focuses important relevant words weight weights each other mechanism 關注 專注',
  ],
  ['transformer', 'network architecture layers stack blocks 架構'],
  ['vision transformer; vit', 'image transformer patches network backbone encodes pictures understand 圖片'],
  [
    'vision encoder; image encoder; visual encoder',
    'eyes sees seeing part reads looks image picture backbone module extract 看圖 眼睛',
  ],
  [
    'language model; large language model; llm',
    'chatbot writes writing speaks text part next word predict predicting predicts guess generator chatgpt 聊天 寫字 下一個字 對話',
  ],
  [
    'vision-language model; vlm; multimodal model; mm-llm; mm-llms',
    'ai describes describing photos understands pictures images talks see seeing chatbot reads both network 看圖 說話 圖片 理解',
  ],
  [
    'early fusion',
    'mix mixes mixing together beginning start raw pixels directly without encoder no 直接 一開始 混合',
  ],
  [
    'cross-attention; fusion; cross-attention fusion',
    'text looks image inside layers words ask picture mixes combine combining 結合 融合',
  ],
  [
    'gated cross-attention',
    'gate gates slowly open opens zero start starting layers inside let in 慢慢 打開',
  ],
  ['single-stream', 'one network together same both text image joint 同一個 一起'],
  [
    'two-tower model; dual encoder',
    'separate two networks match compare compares apart pictures sentences different halves 分開 兩個 比對',
  ],
  [
    'contrastive learning; contrastive loss; contrastive pretraining; contrastive; 對比學習',
    'match matches matching pictures sentences pull push together apart similar different closer pairs right wrong belong 配對 拉近 推開 圖片 文字',
  ],
  ['image-text matching; itm', 'fit fits belong belongs yes no same caption decide 是否 相符 配對'],
  [
    'masked language modelling; masked language modeling; mlm; masked',
    'hide hides hidden hiding missing blank blanks fill fills filling gap guess guesses guessing words cover covered 填空 猜 遮住 克漏字',
  ],
  [
    'prefix language modelling; prefixlm; prefix',
    'beginning continue continues continuing finish complete rest sentence start given 開頭 接續 續寫 接下去',
  ],
  [
    'caption pretraining; captioning; image captioning',
    'describe describes describing description pictures photos learn learns ai writes sentences 描述 看圖說故事 圖片',
  ],
  [
    'fine-tuning; fine tuning; finetuning',
    'adapt adapting adjust train more further task specialise specialize own data custom afterwards 調整 再訓練',
  ],
  [
    'pretraining; pre-training',
    'first initial beginning start large huge train training before stage 一開始 最初',
  ],
  [
    'instruction tuning; visual instruction tuning',
    'follow follows following obey obeys commands orders teach chat chatbot assistant asked tell 聽話 指示 遵循 聽從',
  ],
  [
    'lora; low-rank adaptation; peft; low-rank',
    'cheap cheaper cheaply efficient small few fewer little less memory gpu fine-tune finetune tuning large big models parameters train way method 便宜 省 少量',
  ],
  [
    'reinforcement learning from human feedback; rlhf',
    'people humans users rate rating rank ranking like likes prefer preference preferences reward rewards thumbs feedback 人類 喜歡 評分 獎勵',
  ],
  [
    'direct preference optimisation; direct preference optimization; dpo; preference',
    'better worse good bad answers pairs choose like likes without reward people compare alternative 好壞 喜歡 偏好',
  ],
  [
    'preference distillation; distillation; knowledge distillation',
    'teacher student copy copies copying imitate imitates imitating mimic mimics learn learns big bigger large larger small smaller making model shrink grades judges 老師 學生 模仿 小模型 大模型',
  ],
  [
    'hallucination; mmhal-bench',
    'made up makes making invent invents invented invention lies lying lie false fake wrong untrue things exist imagine imagines there answers object objects 亂講 亂說 瞎掰 胡說 捏造 無中生有 假',
  ],
  [
    'grounding; grounded; localisation; localization',
    'where location locate locates find finds position point points draw draws box boxes object objects things mark show shows 哪裡 位置 框 框出 找出',
  ],
  [
    'referring',
    'click clicks clicking touch tap point points pointing select selects region part this ask 點 指 圈 選',
  ],
  [
    'ocr; optical character recognition; text recognition',
    'read reads reading recognise recognize recognition extract letters writing written handwriting text words inside pictures photos scan scans scanned document sign signs 文字 讀字 認字 圖片 辨識 照片',
  ],
  ['textvqa', 'read reads reading letters written words signs text pictures photos 文字 讀字 圖片 照片'],
  [
    'visual question answering; vqa; vqav2',
    'ask asks asking answers answering about pictures photos look 看圖 回答 問答 圖片 照片 問題',
  ],
  [
    'zero-shot; zero-shot learning',
    'without any no examples example never seen unseen new classes untrained training learning first time 沒看過 不用 例子 範例',
  ],
  [
    'few-shot learning; in-context learning; few-shot; in-context',
    'some few handful two three just examples example samples shown prompt learn quickly little data 幾個 例子 少量 少數',
  ],
  [
    'visual chain of thought; chain of thought; chain-of-thought; cot',
    'step steps by think thinks thinking aloud reason reasoning explain first describe slowly prompt trick 一步一步 思考 逐步 推理',
  ],
  [
    'diffusion model; diffusion; latent diffusion',
    'noise noisy remove removes denoise denoising draw draws paint paints generate generates generation generator generators image pictures art create creates make 雜訊 畫圖 產生 圖片 生成 去噪',
  ],
  [
    'any-to-any',
    'everything all kinds every input output hear hears speak speaks talk talks draw draws music sound voice see listen 聽 說 畫 聲音 全部',
  ],
  ['signal token', 'special ask asks request trigger tell generator image make draw 觸發 特殊'],
  [
    'interleaved data; interleaved',
    'mixed mix mixing text pictures web pages alternate together between articles 混排 穿插 網頁',
  ],
  [
    'embodied',
    'robot arm move moves moving physical body real world control controls hand hands act acts 機器人 控制 手臂 動作',
  ],
  ['batch', 'group size samples together once how many examples bunch 一批 一次'],
  ['cross-entropy', 'loss wrong penalty error classification predict 損失 錯誤'],
  [
    'resolution',
    'size sharp sharper sharpness blurry detail details pixels big large width height quality zoom 清晰 大小 畫質 像素',
  ],
  [
    'multilayer perceptron; mlp',
    'small simple feed forward feedforward fully connected dense layers two 全連接',
  ],
  [
    'resnet; residual network',
    'skip shortcut connection connections residual blocks cnn convolutional convolution deep network memory 捲積 卷積 捷徑',
  ],
  [
    'r-cnn; faster r-cnn; object detector',
    'detect detects detection find finds objects boxes cnn detector regions 偵測 物體',
  ],
  [
    'cider',
    'score measure metric quality captions caption description good evaluate grade compares 分數 指標 評估',
  ],
  ['mean average precision', 'score measure metric detection quality accuracy evaluate 分數 指標 評估'],
  [
    'top-1 accuracy',
    'score measure metric correct right percent percentage how often classification best guess 正確 百分比',
  ],
  ['pass@1', 'one try attempt first best of majority vote 一次 投票'],
  ['gqa', 'scene reasoning several steps relations benchmark questions 場景'],
  ['imagenet', 'classification thousand classes categories photos benchmark labels 分類 類別'],
  [
    'mmmu',
    'college university exam exams level subject subjects hard questions benchmark test expert 大學 考試 考題 考卷',
  ],
  ['mmlu', 'exam exams knowledge multiple choice questions school benchmark test subjects 考試 選擇題'],
  ['scienceqa', 'school science exam exams homework questions benchmark test 科學 考試'],
  ['ok-vqa', 'outside world common general knowledge facts wikipedia questions benchmark 常識 知識 外部'],
  ['vcr', 'common sense commonsense everyday why reason explain movie scenes 常識 理由'],
  ['vizwiz', 'blind visually impaired accessibility phone photos questions benchmark 盲人 視障'],
  ['refcoco', 'find object objects described described phrase which one box expression benchmark 找出 物體'],
  ['nlvr2', 'two images sentence true false compare statement photos benchmark 兩張 對錯'],
  [
    'iu x-ray',
    'hospital doctor doctors lungs chest health medicine patient patients scan scans mri ct clinical 醫療 醫院 肺 醫師 醫學',
  ],
  ['data sets; datasets', 'all list training data sources used pretraining corpus which 資料'],
  [
    'benchmarks; benchmark',
    'all list tests exams evaluate evaluation scores compare used which measure how good 測驗 評估',
  ],
  ['video', 'films movies clips moving time frames 影片 視頻 動作'],
  ['gpt-4v; gpt-4; gpt', 'chatgpt chat see sees seeing vision openai image'],
  [
    'which to read first; where to start; getting started',
    'newbie newcomer beginner beginners new start starting begin beginning first order should 新手 入門 開始 先',
  ],
];

/** A name of a concept by its stems, with its place in the table, and the words for the concept. */
type Named = { readonly name: readonly string[]; readonly place: number; readonly words: readonly string[] };

/** All names by their first stem, which a heading must have. */
const namesByStem = new Map<string, Named[]>();

table
  .flatMap(([names, words]) => names.split('; ').map((name) => ({ name, words: words.split(' ') })))
  .forEach(({ name: written, words }, place) => {
    const name = foldWords(written).map(stemOf);
    const [first] = name;
    if (first !== undefined) addTo(namesByStem, first, { name, place, words });
  });

/**
 * The words in which somebody may ask for what a heading names, without knowing that name. Where several names are in a heading, only the
 * longest counts: gated cross-attention is not any attention.
 *
 * @example everydayWords('Connector').includes('glue') // true
 */
export function everydayWords(heading: string): readonly string[] {
  const own = new Set(foldWords(heading).map(stemOf));
  const named = [...own]
    .flatMap((stem) => namesByStem.get(stem) ?? [])
    .filter(({ name }) => name.every((stem) => own.has(stem)))
    .sort((a, b) => a.place - b.place);
  const longest = named.filter(
    ({ name }) =>
      !named.some(
        (other) => other.name.length > name.length && name.every((stem) => other.name.includes(stem)),
      ),
  );
  return [...new Set(longest.flatMap(({ words }) => words))];
}
