import type { RefusalGround } from '../../engine/answers/refusalGround.js';
import type { SmallTalk } from '../../engine/question/smallTalk.js';

/** A refusal's ground as a sentence in Vietnamese; its English is `answer/wordRefusal.ts`. */
export function wordRefusalInVietnamese(ground: RefusalGround): string {
  switch (ground.kind) {
    case 'small-talk':
      return SMALL_TALK[ground.of];
    case 'unknown-words':
      return `Các bài viết không hề nhắc đến ${listOf(ground.words.map((word) => `“${word}”`))}.`;
    case 'period':
      return ground.stated.length === 0
        ? `Các bài viết không nêu điều này cho ${listOf(ground.asked)}.`
        : `Các bài viết nêu điều này cho ${listOf(ground.stated)}, chứ không phải cho ${listOf(ground.asked)}.`;
    case 'direction':
      return 'Các bài viết chỉ nêu chiều thương mại ngược lại.';
    case 'rank':
      return ground.stated === undefined
        ? 'Các bài viết chỉ nêu một cấp bậc khác của chức vụ đó.'
        : `Các bài viết nêu “${ground.stated}”, không phải chức vụ mà bạn hỏi.`;
    case 'place':
      return `Các bài viết gần nhất không nói về ${ground.asked ?? 'nơi đó'}.`;
    case 'not-given':
      return 'Các bài viết có nói về việc này nhưng không nêu điều bạn hỏi.';
    case 'unmentioned':
      return `Không đoạn nào về việc này nhắc đến ${ground.name}.`;
    case 'unsure':
      return 'Không có đoạn nào chắc chắn nêu điều đó.';
    case 'not-stated':
      return 'Không đoạn nào trong các bài viết nêu điều đó.';
  }
}

const SMALL_TALK: Readonly<Record<SmallTalk, string>> = {
  empty: 'Không có câu hỏi nào ở đây. Hãy hỏi về điều có thể có trong các bài viết.',
  greeting: 'Xin chào. Hãy hỏi tôi về các bài viết, và tôi sẽ trích đoạn trả lời câu hỏi đó.',
  thanks: 'Không có gì. Bạn cứ hỏi tiếp khi nào muốn.',
  instruction:
    'Tôi chỉ trích dẫn các bài viết: tôi không tự viết gì, và các quy tắc của tôi không thay đổi được.',
};

function listOf(words: readonly string[]): string {
  return new Intl.ListFormat('vi', { type: 'conjunction' }).format(words);
}
