/**
 * Words that mean the same to somebody who asks a course of this field, in both languages and in every script: standard terms, and the
 * everyday words for them and for what is done with them. A word may be in several rows.
 */
const table = `
phone; smartphone; telephone; mobile; cellphone; 手機; 電話; 行動裝置
computer; pc; laptop; desktop; 電腦; 計算機
cpu; processor; without gpu; without graphics card; 處理器; 沒有顯卡
gpu; graphics card; accelerator; vram; 顯示卡; 顯卡; 顯存
edge; embedded; on-device; small device; 邊緣裝置; 邊緣運算; 嵌入式
memory; ram; storage; 記憶體; 內存
remember; memory; recall; 記住; 記憶
camera; lens; webcam; 相機; 鏡頭; 攝影機
screen; interface; gui; screenshot; display; 螢幕; 介面; 界面; 畫面
app; application; software; program; 應用程式; 軟體; 程式
server; deploy; hosting; inference; 部署; 伺服器; 推論
browser; web; website; webpage; internet; online; 瀏覽器; 網頁; 網站; 網路
click; tap; press; button; icon; 點擊; 按鈕
agent; assistant; bot; copilot; chatbot; 助理; 助手; 代理; 智慧體; 機器人助理
image; still; 影像; 圖像; 圖片; 照片; 圖; 相片
video; clip; film; movie; footage; 影片; 視頻; 影像串流
frame; 畫面; 影格; 幀
audio; sound; acoustic; hear; listen; 聲音; 音訊; 聽
speech; voice; spoken; talk; 語音; 說話; 口語
music; song; melody; 音樂; 歌曲
text; words; writing; sentence; 文字; 文本; 句子
document; page; pdf; scan; paperwork; 文件; 文檔; 掃描
formula; equation; math; mathematics; latex; markup; 公式; 數學; 方程式
chart; graph; plot; bar; diagram; 圖表; 長條圖
table; spreadsheet; 表格
receipt; invoice; form; bill; 收據; 發票; 表單
letter; mail; envelope; stamp; 信件; 郵票
handwriting; calligraphy; stroke; brush; 書法; 手寫; 筆畫; 毛筆
sign; billboard; road sign; 招牌; 告示
map; navigation; 地圖; 導航
sketch; drawing; paint; art; artwork; 繪畫; 畫圖; 素描
generate; create; produce; synthesise; make; draw; paint; 生成; 產生; 製造; 合成; 畫
edit; modify; change; alter; retouch; 編輯; 修改; 修圖
style; look; appearance; 風格
3d; depth; point cloud; 深度; 立體; 點雲
satellite; aerial; remote sensing; 衛星; 空拍; 遙測
storm; typhoon; hurricane; cyclone; weather; 颱風; 氣象; 天氣
cloud; 雲; 雲圖; 雲端
x-ray; radiograph; chest; radiology; mri; ct; 放射; 胸腔
doctor; physician; clinician; radiologist; hospital; clinic; medical; medicine; biomedical; health; patient; 醫師; 醫生; 醫療; 醫學; 醫院; 病人
pathology; microscope; slides; tissue; cell; 病理; 顯微鏡
plant; flower; garden; irrigation; watering; 植物; 澆花; 花; 盆栽
water; watering; irrigation; pump; moisture; 澆水; 澆花; 灌溉; 幫浦
soil; 土壤
fruit; ripe; ripeness; 水果; 成熟
food; dish; meal; snack; ingredient; recipe; restaurant; 食物; 食材; 料理; 小吃
market; night market; stall; shop; vendor; 夜市; 攤位; 商店
animal; species; creature; wildlife; taxonomy; biology; 動物; 物種; 生物
dog; pet; cat; puppy; 狗; 寵物; 貓
person; people; human; user; man; woman; 人; 人類; 使用者
face; portrait; identity; 臉; 人臉
elderly; old people; senior; grandma; grandmother; grandpa; grandfather; care; 高齡; 老人; 長者; 長照; 奶奶; 爺爺
fall; tumble; slip; accident; 跌倒; 摔倒
family; relatives; parents; notify; 家人
child; children; kid; 小孩; 孩子; 兒童
notify; alert; alarm; warn; notification; notice; 通知; 警報; 提醒
car; vehicle; automobile; driving; traffic; road; 汽車; 車輛; 交通; 開車
parking; parking lot; parking space; parking spot; garage; 停車; 停車格; 停車場; 車位; 空位
garbage; trash; waste; rubbish; litter; recycling; bin; 垃圾; 回收; 分類桶
sort; categorise; classify; classification; class; category; label; 分類; 類別
ball; ping-pong; pingpong; table tennis; tennis; 乒乓球; 球
pick; pick up; collect; gather; grab; grasp; gripper; 收集; 夾取; 抓取
bottle; can; cup; mug; 瓶罐; 杯子
robot; robotics; arm; gripper; manipulator; embodied; motor; action; policy; hands; 機器人; 機械手臂; 手臂; 機械臂
trajectory; demonstration; episode; 軌跡; 示範
plan; schedule; 規劃; 計畫
skeleton; pose; posture; keypoint; body; 骨架; 姿態; 姿勢
gesture; hand; sign language; deaf; signing; 手語; 手勢; 手形; 聾
lip; mouth; lipreading; 唇形; 嘴唇
taiwanese; hokkien; minnan; taigi; 台語; 臺語; 閩南語
hakka; 客語; 客家
chinese; mandarin; 中文; 漢語; 國語
language; multilingual; multi-language; translation; 語言; 多語; 翻譯
accent; dialect; tone; 腔調; 方言
speech recognition; asr; transcription; transcribe; dictation; 語音辨識; 語音識別; 聽寫
text-to-speech; tts; read aloud; speech synthesis; 語音合成; 朗讀; 念出
recognise; recognition; identify; identification; detect; tell apart; 辨識; 識別; 辨認; 認得
read; ocr; character recognition; 閱讀; 讀; 文字辨識; 光學字元辨識
detect; find; locate; localise; spot; 偵測; 檢測; 尋找; 找出
segmentation; outline; mask; contour; cutout; boundary; silhouette; 分割; 輪廓; 遮罩; 邊界; 去背
track; follow; trace; 追蹤; 跟蹤
count; number of; how many; 計算; 計數; 數量
box; bounding box; rectangle; coordinates; position; location; 方框; 邊框; 座標; 位置
region; area; part; place; 區域; 範圍
point; refer; click; 指; 指向; 指出
grounding; localise; pointing; phrase grounding; 定位; 指涉
caption; captioning; description; describe; alt text; 圖說; 描述; 說明文字; 標題
question; ask; query; quiz; 問題; 提問; 發問; 詢問
answer; reply; respond; response; 回答; 答案; 回覆
question answering; qa; vqa; 問答
chat; conversation; dialogue; talk; discuss; 對話; 聊天; 交談
instruction; command; order; prompt; 指令; 命令; 提示
follow instructions; instruction tuning; obey; 指令微調; 遵循指令
explain; explanation; reasoning; rationale; logic; think; 推理; 解釋; 思考; 邏輯
math problem; puzzle; riddle; 謎題
summarise; summary; condense; 摘要; 濃縮; 總結
translate; converts; turn into; 轉換; 轉成; 變成
search; retrieval; retrieve; look up; lookup; 檢索; 搜尋; 查詢
similar; alike; close; cosine; match; 相似; 相似度; 配對
compare; comparison; difference; versus; contrast; 比較; 差異; 差別
annotation; label; tag; 標註; 標記; 標籤
dataset; data; corpus; data set; collection; training set; 資料; 資料集; 數據; 數據集; 語料
benchmark; test; exam; evaluate; leaderboard; assessment; grading; 基準; 評測; 評估; 測試; 檢驗; 測驗
score; accuracy; performance; result; metric; measure; 分數; 準確率; 表現; 結果; 指標
judge; grade; rate; rank; 評分; 評審; 打分
hallucination; made-up; invent; fabricate; absent; not there; nonexistent; 幻覺; 捏造; 不存在
correct; fix; repair; 修正; 更正; 糾正; 改正
wrong; error; mistake; incorrect; fault; 錯誤; 錯
guess; chance; 猜; 亂猜
prefer; like; favour; choose; better answer; 偏好; 喜好; 喜歡
feedback; human feedback; rlhf; 回饋; 反饋
reward; reward model; 獎勵; 獎勵模型
reinforcement learning; rl; policy gradient; 強化學習
align; human values; 對齊
safe; safety; guard; moderation; refuse; harmful; toxic; filter; 安全; 拒絕; 過濾
filter; clean; throw away; discard; remove; delete; drop; 過濾; 清理; 捨棄; 去除; 移除
noise; noisy; dirty; messy; 雜訊; 噪聲; 噪音; 吵雜
denoise; diffusion; remove noise; 去噪; 擴散
diffusion; diffusion model; text-to-image; latent; 擴散; 擴散模型; 文生圖
contrastive; contrastive learning; two towers; dual encoder; 對比學習; 對比; 雙塔
attention; self-attention; 注意力; 自注意力
cross-attention; 交叉注意力
gated; 門控; 閘門
encoder; eye; backbone; 編碼器; 骨幹
vision encoder; image encoder; eye; 視覺編碼器
decoder; 解碼器
language model; llm; lm; 語言模型; 大語言模型; 大型語言模型
vision-language model; vlm; multimodal model; mllm; 視覺語言模型; 圖文模型; 多模態模型; 看圖
multimodal; modality; 多模態; 模態
connector; projector; adapter; bridge; 連接器; 投影層; 投影; 轉接
linear layer; fully connected; dense; matrix; 線性層; 矩陣
layer; block; 層
transformer; 轉換器
token; tokenizer; 詞元; 標記; 符元
patch; tile; 區塊; 小塊; 圖塊
embedding; vector; representation; feature; 嵌入; 向量; 特徵; 表示
query; learned queries; 查詢; 查詢向量
resampler; perceiver; q-former; 重採樣器
position; positional; rotary; positional encoding; 位置; 位置編碼
resolution; pixel; high-res; sharp; 解析度; 像素; 分辨率
frozen; locked; fixed; unchanged; 凍結; 固定; 不變
trainable; trained; learn; teach; tune; 訓練; 學習; 教
fine-tune; finetune; adapt; retune; 微調; 調整
pretraining; pre-training; 預訓練
stage; phase; step; 階段; 步驟
low-rank; lora; adapter; peft; 低秩
quantise; four bits; 4-bit; int4; 8-bit; compress; 量化; 壓縮; 四位元
distil; teacher; student; imitate; copy; 蒸餾; 模仿; 老師
prune; shrink; reduce; smaller; fewer; compress; drop; 減少; 縮小; 剪枝; 壓縮
loss; objective; cost function; criterion; cross-entropy; 損失; 損失函數; 目標函數
gradient; backpropagation; 梯度; 反向傳播
weight; parameter; checkpoint; 權重; 參數; 檢查點
batch; minibatch; 批次; 批量
temperature; 溫度
momentum; moving average; ema; 動量
sigmoid; logistic; 邏輯函數
softmax; 歸一化
zero-shot; unseen; without examples; untrained; 零樣本
few-shot; in-context; examples; demonstrations; 少樣本; 範例; 例子; 上下文學習
prompt; 提示; 提示詞
chain of thought; step by step; 思維鏈; 逐步
interleaved; mixed; alternating; 交錯; 混合; 混排
early fusion; encoder-free; native multimodal; 早期融合
fusion; merge; blend; combine; mix; join; bind; unify; 融合; 結合; 合併; 混合
split; cut; divide; chop; slice; separate; 切; 切割; 分開; 分成
mask; hide; cover; covered; 遮住; 遮蔽; 遮罩
autoregressive; next word; next token; left to right; 自迴歸; 下一個詞
any-to-any; 任意到任意
open source; public; openly; free; available; 開源; 公開; 免費
commercial; business; company; industry; 商用; 商業; 公司
licence; terms; legal; 授權; 許可; 條款
small; tiny; mini; compact; lightweight; little; light; 小; 小型; 輕量; 輕量級
large; big; huge; giant; massive; 大; 大型; 巨大
fast; quick; rapid; speed; speedy; real time; realtime; latency; instantly; live; 快; 快速; 即時; 實時; 速度
cheap; inexpensive; low-cost; affordable; efficient; efficiency; budget; 便宜; 省; 效率; 低成本
expensive; costly; price; 昂貴; 成本; 價格
long; hour; lengthy; 長; 長時間; 小時
time; temporal; timestamp; time stamp; when; moment; 時間; 時刻
new; latest; recent; newest; 最新; 新
personal; personalised; own; custom; user-specific; my; 個人化; 個人; 自己的; 我的
concept; idea; subject; 概念
universal; general; generalist; unified; one model; many tasks; multi-task; 通用; 統一; 多任務
task; job; identifier; 任務
survey; review; overview; literature; 綜述; 回顧; 文獻
tool; software; utility; 工具
resize; dynamic resolution; any resolution; aspect ratio; 動態解析度; 長寬比
window; local; 視窗; 窗口
object; thing; item; stuff; 物體; 物件; 東西
vocabulary; open-vocabulary; words; 詞彙; 開放詞彙
self-correct; verify; check; validate; 檢查; 驗證; 核對
explore; manual; 探索; 手冊
school; science; student; university; college; education; 學校; 科學; 學生; 大學
game; play; 遊戲
flow matching; 流匹配
infrared; near-infrared; nir; 近紅外線; 紅外線
yes or no; binary; 是非
rotate; circular; shuffle; 旋轉; 輪換
landscape; scene; background; environment; 風景; 場景; 背景
control; condition; conditional; guidance; guide; 控制; 條件; 引導
colour; 顏色; 色彩
blind; visually impaired; accessibility; 盲人; 視障
news; article; 新聞; 文章
law; legal; 法律
factory; industrial; 工廠
farm; agriculture; crop; 農業; 農夫
team; group; lab; laboratory; 團隊; 實驗室; 組
author; writer; researcher; who; 作者; 研究者
university; institute; 大學; 機構
advantage; benefit; strength; pro; 優點; 好處
disadvantage; drawback; weakness; limitation; con; 缺點; 限制
keep; preserve; retain; maintain; 保留; 保持
lose; forget; loss of; 遺忘; 忘記; 流失
connect; link; attach; tie; glue; 連接; 銜接
replace; swap; substitute; instead; 取代; 替換
improve; better; enhance; boost; 改進; 提升; 改善
store; save; cache; 儲存
exist; ready-made; 現成
diagnosis; diagnose; report; 診斷; 報告
tumor; cancer; disease; 腫瘤; 疾病
humidity; moisture; 濕度
spectrum; spectrogram; frequency; 頻譜
sure; certain; reliable; trust; trustworthy; confident; 確定; 可靠; 可信
2; two
3; three
4; four
5; five
6; six
7; seven
8; eight
9; nine
10; ten
12; twelve
16; sixteen
20; twenty
30; thirty
40; forty
50; fifty
90; ninety
100; hundred
secret; undisclosed; not disclosed; unknown; 未公開; 保密
`;

/** The table, a row a line. */
export const sameWords: string = table.trim();

/** Words that say little of what is asked, though few texts may have them: what everything does, and how it is asked for. */
export const weakWords =
  'able about after again all also always another any are around ask be because become been before being best better bring by call can come course do does each easily easy else etc even every everything few find first from get gets getting give gives go goes going good got great happen happens have having help here how i into is it its just keep kind know knows last lecture let lets like little look looks lot lots many may me mean means more most much must my need needs next no not now off ok one other our over please possible put quickly really run runs say says second see seem set should show so some something sort start still stuff such take takes than that the their them then there these they thing things this those through to together too try two type up us use used uses using usually very want wants was way ways we well what when where whether which while who why will with would you your 什麼 怎麼 如何 可以 能夠 哪些 哪個 一個 這個 那個 我們 使用 進行 模型 方法 問題';
