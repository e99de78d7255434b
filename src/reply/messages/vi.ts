import type { Difference } from '../../engine/answers/claim.js';
import type { Messages } from './messages.js';
import { wordRefusalInVietnamese } from './wordRefusalInVietnamese.js';

/** The bot's own lines in Vietnamese. Nouns have no plural form there. */
export const vi = {
  locale: 'vi-VN',
  commands: {
    ask: {
      name: 'hỏi',
      description: 'Hỏi các bài viết: trích nguyên văn kèm tên tệp, hoặc nói rõ là không có',
      options: {
        question: { name: 'câu-hỏi', description: 'Điều bạn muốn biết, theo cách nói của bạn' },
        year: { name: 'năm', description: 'Chỉ những gì các bài viết nói về năm này' },
        source: { name: 'nguồn', description: 'Chỉ lấy từ tệp này: tên tệp hoặc một phần của tên' },
        from: {
          name: 'từ-ngày',
          description: 'Chỉ các bài đăng từ lúc này trở đi: 2023, 2023-07 hoặc 2023-07-04',
        },
        to: { name: 'đến-ngày', description: 'Chỉ các bài đăng đến hết lúc này' },
        private: {
          name: 'riêng-tư',
          description: 'Có phải chỉ mình bạn thấy câu trả lời hay không',
        },
      },
    },
    who: {
      name: 'ai',
      description: 'Một người là ai, theo lời của các bài viết',
      options: {
        name: {
          name: 'tên',
          description: 'Tên hoặc một phần của tên, hoặc chức vụ; không cần dấu hay chữ hoa',
        },
        show: {
          name: 'hiện',
          description: 'Chỉ lời nói (said), cuộc gặp (met), hoặc nơi được nhắc đến (named)',
        },
      },
    },
    what: {
      name: 'gì',
      description: 'Một tổ chức là gì, một chữ viết tắt nghĩa là gì, theo lời của các bài viết',
      options: {
        name: {
          name: 'tên',
          description: 'Tổ chức hoặc chữ viết tắt, hoặc một phần của tên; để trống để xem tất cả',
        },
        show: { name: 'hiện', description: 'Chỉ nơi được nhắc đến (named)' },
      },
    },
    figures: {
      name: 'số-liệu',
      description: 'Những số liệu mà các bài viết nêu: bảng, biểu đồ và tệp',
      options: {
        about: { name: 'về', description: 'Những từ phải có, chẳng hạn Hanoi Laos' },
        year: { name: 'năm', description: 'Chỉ số liệu của năm này' },
        measure: { name: 'đại-lượng', description: 'Chỉ số liệu về điều này, chẳng hạn exports' },
      },
    },
    timeline: {
      name: 'mốc-thời-gian',
      description: 'Điều gì xảy ra khi nào, theo các bài viết, theo thứ tự thời gian',
      options: {
        about: { name: 'về', description: 'Những từ phải có, chẳng hạn một tên riêng' },
        from: {
          name: 'từ',
          description: 'Không trước ngày, tháng hoặc năm này, chẳng hạn 2023-07',
        },
        to: { name: 'đến', description: 'Không sau ngày, tháng hoặc năm này' },
      },
    },
    sources: {
      name: 'nguồn',
      description: 'Các bài viết dùng để trả lời',
      options: {
        file: {
          name: 'tệp',
          description: 'Tên tệp hoặc một phần của tên, để xem tiêu đề, ngày, độ dài và câu mở đầu',
        },
      },
    },
    about: {
      name: 'giới-thiệu',
      description: 'Có bao nhiêu bài viết, và những gì tôi không làm',
      options: {},
    },
    check: {
      name: 'đối-chiếu',
      description: 'Đối chiếu một văn bản với các bài viết, từng nhận định một',
      options: { text: { name: 'văn-bản', description: 'Điều ai đó đã nói hoặc viết' } },
    },
    verify: {
      name: 'kiểm-chứng',
      description: 'Một trích dẫn của tôi có còn nguyên trong tệp của nó hay không',
      options: {
        receipt: { name: 'biên-nhận', description: 'Mã đứng sau chữ “biên nhận” dưới trích dẫn' },
      },
    },
    settings: {
      name: 'cài-đặt',
      description: 'Nơi và cách tôi trả lời trong máy chủ này; để trống để xem cài đặt hiện tại',
      options: {
        add: { name: 'thêm', description: 'Các kênh để trả lời: nhắc tên kênh hoặc nhập ID' },
        remove: { name: 'bớt', description: 'Các kênh không trả lời nữa' },
        private: {
          name: 'riêng-tư',
          description: 'Có phải chỉ người hỏi thấy câu trả lời hay không',
        },
        silence: {
          name: 'ngưỡng',
          description:
            'Không đưa ra câu trả lời có độ chắc chắn dưới mức này, từ 0 đến 100%; 0 là bỏ ngưỡng',
        },
        reset: { name: 'đặt-lại', description: 'Có trở về cài đặt ban đầu hay không' },
      },
    },
    gaps: {
      name: 'câu-hỏi-bỏ-ngỏ',
      description: 'Những câu mọi người hỏi ở đây mà các bài viết chưa trả lời, nhiều nhất trước',
      options: {},
    },
    'forget-me': {
      name: 'quên-tôi',
      description: 'Xóa mọi thứ tôi lưu về bạn',
      options: {},
    },
    help: { name: 'trợ-giúp', description: 'Bạn có thể hỏi những gì', options: {} },
  },
  call: {
    needs: (option, usage) => `Còn thiếu ${option}: ${usage}`,
    tooLong: (option, length, limit) =>
      `Mục ${option} dài ${count(length)} ký tự, trong khi tôi chỉ đọc được tối đa ${count(limit)}. Bạn vui lòng viết ngắn lại.`,
    notAYear: (option, typed) =>
      `“${typed}” không hợp với mục ${option}: hãy nhập một số nguyên từ 1000 đến 2999.`,
    notYesOrNo: (option, typed) =>
      `“${typed}” không hợp với mục ${option}: hãy trả lời yes (có) hoặc no (không).`,
    noCommand: (name, usages) =>
      `Không có lệnh /${name}. Các lệnh hiện có: ${usages.join(', ')}; hoặc bạn chỉ cần gõ câu hỏi.`,
  },
  menus: { check: 'Đối chiếu với các bài viết' },
  count,
  ask: {
    foundIn: (file) => `Tìm thấy trong ${file}`,
    differ: (answers) => `Các bài viết nói khác nhau, và tôi không chọn bên nào: ${answers}`,
    differNote:
      'Các bài viết nêu những giá trị khác nhau cho điều được hỏi. Từng giá trị đều được trích dẫn, và không giá trị nào được coi là câu trả lời.',
    refusal: wordRefusalInVietnamese,
    unsure: 'Không chắc đoạn này trả lời câu hỏi',
    twoYears: (option, stated) =>
      `Câu hỏi nói về ${stated}, còn mục năm lại là ${option}. Bạn vui lòng chỉ nêu một trong hai.`,
    onlyIn: (file) => `Tôi chỉ xem trong ${file}.`,
    onlyAmong: (files) => `Tôi chỉ xem trong ${count(files)} tệp khớp với nguồn đã nêu.`,
    notADate: (option, typed) =>
      `“${typed}” không hợp với mục ${option}: hãy nhập năm, tháng hoặc ngày, chẳng hạn 2023, 2023-07 hoặc 2023-07-04.`,
    turnedRound: (from, to) =>
      `Không có khoảng thời gian nào từ ${from} đến ${to}: ngày đầu ở sau ngày cuối.`,
    nonePublished: (from, to) =>
      `Không bài viết nào ghi ngày đăng ${between(from, to)}. Những bài không ghi ngày không được tính.`,
    onlyPublished: (from, to) => `Tôi chỉ xem các bài đăng ${between(from, to)}.`,
  },
  check: {
    summary: (supported, contradicted, nothing) =>
      `Đã đối chiếu ${count(supported + contradicted + nothing)} nhận định: ${count(supported)} được xác nhận, ${count(contradicted)} trái với bài viết, ${count(nothing)} không được nhắc đến.`,
    nothingToCheck:
      'Ở đây không có gì để đối chiếu: không có nhận định nào nêu con số, ngày tháng, tên hay sự việc.',
    left: (checked, left) =>
      `Tôi chỉ đối chiếu ${count(checked)} nhận định đầu tiên và bỏ qua ${count(left)} nhận định còn lại.`,
    supported: (position) => `${count(position)}. Được xác nhận`,
    contradicted: (position, difference) =>
      `${count(position)}. Trái với bài viết, ${OTHERWISE[difference]}`,
    nothing: (position) => `${count(position)}. Không được nhắc đến`,
    supports: (position) => `Xác nhận nhận định ${count(position)}`,
    against: (position) => `Trái với nhận định ${count(position)}`,
  },
  who: {
    noRole: (name) => `${name}: các bài viết có nhắc đến người này nhưng không nêu chức vụ`,
    furtherRoles: (number) =>
      `Các bài viết còn nêu ${count(number)} chức vụ khác; trên đây là những chức vụ được nêu đầy đủ nhất.`,
    alsoWritten: 'Cách viết khác',
    named: 'Được nhắc đến',
    mentions: (times, articles) => `${count(times)} lần trong ${count(articles)} bài viết`,
    which: (number, typed) =>
      `Có ${count(number)} người trong các bài viết khớp với “${typed}”: bạn muốn hỏi ai?`,
    more: (number) => `Và còn ${count(number)} người nữa: hãy gõ thêm tên để thấy họ.`,
    nobody: (typed) => `Không bài viết nào nhắc đến “${typed}”.`,
    noHolder: (typed) => `Không bài viết nào nêu ai giữ chức vụ “${typed}”.`,
    nearest: 'Những tên gần giống nhất là:',
    whichHolds: (number, typed) =>
      `Có ${count(number)} người trong các bài viết khớp với chức vụ “${typed}”: bạn muốn hỏi ai?`,
    held: (words) => `Thời gian: ${words}`,
    quoted: 'Được dẫn lời',
    times: (times) => `${count(times)} lần`,
    met: 'Đã gặp',
    noPart: (option, typed, parts) =>
      `“${typed}” không hợp với mục ${option}: chỉ có ${parts.join(', ')}.`,
    buttons: {
      said: (number) => `Lời đã nói (${count(number)})`,
      met: (number) => `Các cuộc gặp (${count(number)})`,
      named: (number) => `Nơi được nhắc đến (${count(number)})`,
      card: 'Thẻ',
    },
    saidBy: (name, number) => `${name}: được dẫn lời ${count(number)} lần`,
    metBy: (name, number) => `${name}: ${count(number)} cuộc gặp`,
    namedIn: (name, number) => `${name}: được nhắc đến trong ${count(number)} câu`,
    saidNothing: (name) => `Các bài viết không dẫn lời nào của ${name}.`,
    metNobody: (name) => `Các bài viết không kể cuộc gặp nào của ${name} với người được nêu tên.`,
    furtherQuotes: (number) => `Và còn ${count(number)} câu nữa không hiện ở đây.`,
    direct: 'Nguyên lời',
    reported: 'Theo lời thuật của bài viết',
    byPronoun: (form, pronoun) => `${form}; “${pronoun}” được hiểu là người vừa nói trước đó`,
    meetingWith: (name) => `Với ${name}`,
  },
  what: {
    list: (number) => `Có ${count(number)} tổ chức và chữ viết tắt trong các bài viết`,
    moreInList: (number) =>
      `Và còn ${count(number)} tên nữa: hãy nêu một tên, hoặc một phần của tên, để xem.`,
    nothingStated: 'chỉ được nhắc tên',
    notSaid: (name) => `${name}: các bài viết có nhắc đến nhưng không nói đó là gì`,
    which: (number, typed) =>
      `Có ${count(number)} tên trong các bài viết khớp với “${typed}”: bạn muốn hỏi tên nào?`,
    none: (typed) => `Không bài viết nào nhắc đến “${typed}”.`,
    standsFor: 'Viết tắt của',
    isA: 'Là gì',
  },
  figures: {
    summary: (number, typed, shown) =>
      `Có ${count(number)} số liệu${onTopic(typed)}, mới nhất trước${shown < number ? `; ở đây hiện ${count(shown)} số liệu đầu` : ''}`,
    none: (typed) => `Các bài viết không nêu số liệu nào${onTopic(typed)}.`,
    value: 'Số liệu',
    what: 'Về cái gì',
    whose: 'Của ai',
    towards: 'Với ai',
    trade: 'Thương mại',
    period: 'Khi nào',
    change: 'Thay đổi',
    file: 'Tệp',
    export: 'xuất khẩu',
    import: 'nhập khẩu',
    both: 'hai chiều',
    rank: 'thứ hạng',
    of: (measure, whole) => `${measure}, trong ${whole}`,
    up: (amount, against) => `tăng ${amount}${against === '' ? '' : ` (${against})`}`.trim(),
    down: (amount, against) => `giảm ${amount}${against === '' ? '' : ` (${against})`}`.trim(),
    lent: 'Phần trong ngoặc do một câu trước đó nêu.',
    disagree: (number) =>
      `Có ${count(number)} dòng mang dấu ≠: các bài viết nêu những giá trị khác nhau cho cùng một điều, và tôi không chọn giá trị nào.`,
    row: (position) => `Dòng ${count(position)}`,
    chart: (unit, typed, logarithmic) =>
      `${unit}${typed === '' ? '' : ` · ${typed}`}${logarithmic ? ' · mỗi vạch gấp mười lần vạch trước' : ''}`,
    chartInWords: (title, bars) => `Biểu đồ cột. ${title}. ${bars}`,
    csv: (number) => `Bảng ${count(number)} dòng, các giá trị cách nhau bằng dấu phẩy`,
    tooLarge: (number) =>
      `Cả ${count(number)} dòng thì quá lớn để gửi: hãy thu hẹp bằng từ khoá hoặc năm.`,
  },
  timeline: {
    summary: (number, typed, shown) =>
      `Có ${count(number)} mốc thời gian${onTopic(typed)}, theo thứ tự${shown < number ? `; ở đây hiện ${count(shown)} mốc đầu` : ''}`,
    none: (typed) => `Các bài viết không nêu mốc thời gian nào${onTopic(typed)}.`,
    dated: (position, resolved, written) => `${count(position)}. ${resolved} (“${written}”)`,
    yearNotStated: (position, written) => `${count(position)}. “${written}”, không nêu năm`,
    undated: (position) => `${count(position)}. Không nêu ngày`,
    met: (who) => `đã gặp: ${who}`,
    at: (place) => `ở ${place}`,
    notATime: (option, typed) =>
      `“${typed}” không hợp với mục ${option}: hãy nêu ngày, tháng hoặc năm, như 2023, 2023-07 hoặc July 3, 2023.`,
  },
  sources: {
    list: (number) => `Có ${count(number)} bài viết để trích dẫn`,
    moreInList: (number) =>
      `Và còn ${count(number)} bài nữa: hãy nêu tên tệp, hoặc một phần của tên, để xem.`,
    which: (number, typed) => `Có ${count(number)} tệp khớp với “${typed}”: bạn chọn tệp nào?`,
    more: (number) => `Và còn ${count(number)} tệp nữa: hãy gõ thêm tên để thấy.`,
    none: (typed, nearest) =>
      nearest.length === 0
        ? `Không có tệp nào tên là “${typed}”.`
        : `Không có tệp nào tên là “${typed}”. Gần giống nhất là ${nearest.join(', ')}.`,
    headline: 'Tiêu đề',
    noHeadline: 'không có tiêu đề',
    date: 'Ngày',
    noDate: 'không ghi ngày',
    writtenIn: 'Viết tại',
    size: 'Độ dài',
    sizeOf: (words, characters) => `${count(words)} từ, ${count(characters)} ký tự`,
  },
  about: {
    summary: (articles, passages, people) =>
      `Tôi chỉ trả lời bằng nguyên văn của ${count(articles)} bài viết, gồm ${count(passages)} đoạn văn và ${count(people)} người được nhắc đến.`,
    paragraphs: [
      'Mỗi câu trả lời là một trích dẫn kèm tên tệp chứa nó. Khi không có đoạn nào trả lời được, tôi nói rõ như vậy.',
      'Tôi không tự viết câu trả lời, không tính toán với các con số, không đoán, và không biết gì ngoài những điều các bài viết nói.',
    ],
    articles: 'Bài viết',
    passages: 'Đoạn văn',
    people: 'Người',
    meaning: 'Đã đọc nghĩa',
    embedded: (percent) => `${count(percent)} trên 100 phần; phần còn lại được tìm theo từ`,
    read: 'Đọc lúc',
    connections: 'Kết nối',
    connected: (up, of, down) =>
      down === '' ? `${count(up)} trên ${count(of)}` : `${count(up)} trên ${count(of)} (${down})`,
    upSince: 'Hoạt động từ',
  },
  help: { summary: 'Hãy đặt câu hỏi, và tôi trả lời bằng trích dẫn từ các bài viết.' },
  settings: {
    onlyInServer: 'Cài đặt thuộc về một máy chủ: bạn vui lòng gọi lệnh này trong một máy chủ.',
    shown: 'Đây là cài đặt của máy chủ này.',
    changed: 'Đã xong. Cài đặt của máy chủ này bây giờ là:',
    channels: 'Kênh',
    everywhere: 'mọi nơi',
    replies: 'Câu trả lời',
    repliesOpen: 'cho mọi người, trừ khi câu hỏi chọn khác',
    repliesPrivate: 'chỉ cho người hỏi, trừ khi câu hỏi chọn khác',
    silence: 'Không đưa ra',
    noSilence: 'không đặt ngưỡng',
    silenceBelow: (percent) => `câu trả lời có độ chắc chắn dưới ${percent}%`,
    noChannel: (typed) =>
      `Tôi không đọc được kênh nào từ “${typed}”: hãy chọn kênh trong danh sách hiện ra sau khi gõ #, hoặc dán ID của kênh.`,
    tooManyChannels: (limit) =>
      `Chỉ liệt kê được tối đa ${count(limit)} kênh. Một danh mục được tính là một và thay cho mọi kênh của nó.`,
    notPercent: (typed) => `“${typed}” không phải là một số từ 0 đến 100.`,
  },
  forget: {
    nobodyKnown: 'Ở đây không lưu gì cả, nên không có gì để xóa.',
    nothing: 'Tôi không lưu gì về bạn.',
    done: (records) =>
      `Đã xóa ${count(records)} bản ghi. Tôi không còn lưu gì về bạn. Các câu trả lời của tôi trên Discord vẫn còn cho đến khi có người xóa chúng ở đó.`,
  },
  gaps: {
    table:
      'Bảng những câu hỏi mà các bài viết không trả lời và những câu trả lời bị cho là không hữu ích',
    onlyInServer: 'Danh sách này thuộc về một máy chủ: bạn vui lòng gọi lệnh trong một máy chủ.',
    none: 'Gần đây ở đây không ai hỏi điều gì mà các bài viết không trả lời được.',
    summary: (questions, answers) =>
      answers === 0
        ? `Có ${count(questions)} câu hỏi ở đây mà các bài viết không trả lời.`
        : `Có ${count(questions)} câu hỏi ở đây mà các bài viết không trả lời, và ${count(answers)} câu trả lời bị cho là không hữu ích.`,
    asked: (times, people, since, nearest) =>
      `${count(times)} lần${people > 1 ? `, ${count(people)} người hỏi,` : ''} từ ${since}${nearest === undefined ? '' : `; gần nhất: ${nearest}`}`,
    doubted: (notHelpful, helpful, file) =>
      `câu trả lời từ ${file} không hữu ích với ${count(notHelpful)} người${helpful === 0 ? '' : `, hữu ích với ${count(helpful)} người`}`,
    more: (number) => `Còn ${count(number)} dòng nữa trong gaps.csv, kèm các đoạn gần nhất.`,
  },
  subscriptions: {
    added:
      'Tôi sẽ nhắn cho bạn một lần khi các bài viết trả lời được câu này. Bạn vui lòng cho phép thành viên của máy chủ này, hoặc tôi, gửi tin nhắn trực tiếp cho bạn.',
    already: 'Bạn đang chờ câu này rồi. Tôi sẽ nhắn cho bạn khi các bài viết trả lời được.',
    full: (most) =>
      `Bạn đang chờ ${count(most)} câu hỏi, và tôi không giữ nhiều hơn. /quên-tôi xóa tất cả.`,
    answeredNow: 'Bây giờ các bài viết đã trả lời được câu này. Bạn vui lòng hỏi lại.',
    answered: (question, since) =>
      `Ngày ${since} bạn đã hỏi: “${question}” Bây giờ các bài viết đã trả lời được.`,
  },
  speaking: {
    notHere: (channels) => `Tôi không trả lời trong kênh này. Bạn có thể hỏi tôi ở ${channels}.`,
    onlyPrivately: (command) =>
      `Trong máy chủ này tôi chỉ trả lời riêng cho người hỏi. Bạn vui lòng dùng ${command}.`,
    notSure: 'Tôi có tìm thấy điều gì đó, nhưng chưa đủ chắc chắn để đưa ra trong máy chủ này.',
    wait: (seconds) => `Nhanh quá! Bạn vui lòng đợi ${count(seconds)} giây rồi hỏi lại.`,
    threadName: 'Hỏi tiếp',
    threadHello:
      'Bạn cứ hỏi tiếp ở đây: nhắc tên tôi trong câu hỏi, hoặc trả lời tin nhắn của tôi.',
    threadOpen: (thread) => `Chúng ta có thể hỏi đáp tiếp ở ${thread}.`,
    noThread: 'Tôi không được mở chủ đề trong kênh này.',
  },
  quote: {
    noDate: 'không ghi ngày',
    alsoIn: (files) => `cũng có trong ${files}`,
    otherFiles: (number) => `${count(number)} tệp khác`,
    andMore: (files, number) => `${files} và ${count(number)} tệp khác`,
    pages: (first, last) =>
      first === last ? `trang ${count(first)}` : `trang ${count(first)}–${count(last)}`,
    receipt: (receipt) => `biên nhận ${receipt}`,
  },
  verify: {
    unchanged: (file) => `Không đổi: trích dẫn vẫn nằm nguyên văn, đúng chỗ cũ trong ${file}.`,
    moved: (file) => `Đã dời chỗ: trích dẫn vẫn nguyên văn trong ${file}, nhưng ở chỗ khác.`,
    movedTo: (file) => `Đã dời chỗ: trích dẫn vẫn nguyên văn, nhưng nằm trong tệp khác, ${file}.`,
    changed: (file) =>
      `Đã thay đổi: trích dẫn không còn nguyên văn trong các bài viết. Đây là đoạn gần nhất trong ${file}.`,
    changedMarks: (file) =>
      `Đã thay đổi: ${file} vẫn có những từ của trích dẫn, nhưng dấu câu hoặc khoảng trắng đã khác.`,
    changedNote:
      'Biên nhận chỉ giữ vài bit của mỗi từ: phần mới kéo dài từ từ đầu tiên đến từ cuối cùng mà nó không nhận ra, và một từ riêng lẻ bị đổi có thể lọt qua.',
    gone: (file) => `Không còn: trong ${file} không có gì gần với trích dẫn nữa.`,
    fileGone:
      'Không còn: tệp của trích dẫn này không có trong các bài viết, và không bài nào có những lời đó.',
    noReceipt:
      'Đó không phải là biên nhận của tôi, hoặc bị thiếu hay gõ sai. Hãy chép toàn bộ mã đứng sau chữ “biên nhận” dưới trích dẫn.',
    newer: 'Biên nhận này thuộc một phiên bản mới hơn của tôi nên tôi không đọc được.',
    place: 'Vị trí',
    differs: 'Mới',
    placeOf: (start, end) => `ký tự ${count(start)} đến ${count(end)} trong văn bản`,
    now: 'Nguyên văn hiện nay',
    nearest: 'Không phải trích dẫn đó, mà là đoạn gần nhất',
  },
  chat: {
    fault: (reference) => `Đã có lỗi xảy ra; nhật ký ghi nguyên nhân dưới mã ${reference}.`,
    oldButton: 'Nút này thuộc một phiên bản cũ của tôi. Bạn vui lòng hỏi lại.',
    goneCommand: 'Tôi không còn lệnh này nữa. /trợ-giúp liệt kê những lệnh hiện có.',
    gone: 'Tôi không còn mục này nữa. /trợ-giúp liệt kê những gì hiện có.',
    answer: 'Trả lời',
    noAnswer: 'Không có câu trả lời',
    answerQuote: (position, number) =>
      number === 1 ? 'Trả lời' : `Trả lời · trích dẫn ${count(position)}/${count(number)}`,
    quote: (position, number) =>
      number === 1 ? 'Trích dẫn' : `Trích dẫn ${count(position)}/${count(number)}`,
    nearestPassage: (position, number) =>
      `Không phải câu trả lời · đoạn ${count(position)}/${count(number)}`,
    furtherPassage: (position, number) =>
      `Không phải câu trả lời · đoạn khác ${count(position)}/${count(number)}`,
    contextPassage: (position, number) => `Đoạn ${count(position)}/${count(number)}`,
    contextQuote: (position, number) => `▶ Đoạn ${count(position)}/${count(number)}, có trích dẫn`,
    page: (page, number) => `Trang ${count(page)}/${count(number)}`,
    attached: (characters, file) =>
      `Phần này dài ${count(characters)} ký tự, quá dài để hiển thị trong tin nhắn. Toàn văn cùng đoạn chứa nó được đính kèm trong ${file}.`,
    tooLongToAttach: (file, start, end) =>
      `Phần này quá dài để gửi ở đây. Nó nằm trong ${file}, từ ký tự ${count(start)} đến ${count(end)}.`,
    notAnAnswer: 'Đây là những đoạn gần nhất, không phải câu trả lời.',
    nothingNear: 'Không còn đoạn nào gần với câu hỏi. Hãy hỏi lại để xem hiện có gì.',
    furtherPassages: 'Đây là những đoạn khác về câu hỏi, không phải câu trả lời.',
    nothingFurther: 'Không còn đoạn nào khác nói về điều này.',
    around: (file) => `Quanh trích dẫn trong ${file}; trích dẫn được in đậm`,
    awayFrom: (file) => `Phần khác của ${file}; trích dẫn ở trang khác`,
    shownBy: 'Người chia sẻ',
    showing: 'Câu trả lời này đã được hiện cho mọi người rồi.',
    votedHelpful: 'Đã ghi nhận: câu trả lời này hữu ích với bạn. Bạn có thể đổi ý bằng nút kia.',
    votedNotHelpful:
      'Đã ghi nhận: câu trả lời này không hữu ích với bạn. Bạn có thể đổi ý bằng nút kia.',
    cardGone:
      'Tôi không còn giữ câu hỏi của nút này: nó đã quá cũ hoặc đã bị xóa. Bạn vui lòng hỏi lại.',
    articleGone: 'Bài viết của trích dẫn này không còn trong số bài tôi đọc. Bạn vui lòng hỏi lại.',
    articleChanged:
      'Bài viết của trích dẫn này đã thay đổi, và trích dẫn không còn nằm nguyên ở đó. Bạn vui lòng hỏi lại.',
    buttons: {
      nearest: 'Đoạn gần nhất',
      context: 'Xem ngữ cảnh',
      contextOf: (position) => `Ngữ cảnh của trích dẫn ${count(position)}`,
      further: 'Đoạn khác',
      helpful: 'Hữu ích',
      notHelpful: 'Không hữu ích',
      show: 'Hiện cho mọi người',
      thread: 'Hỏi tiếp trong chủ đề',
      tell: 'Báo cho tôi khi các bài viết trả lời được',
      earlier: '◀ Trước đó',
      later: 'Tiếp theo ▶',
    },
    replyAttached: 'Toàn bộ câu trả lời được đính kèm trong reply.txt.',
    replyAsFile: 'Câu trả lời không vừa một tin nhắn, nên được đính kèm toàn bộ trong reply.txt.',
  },
} satisfies Messages;

const OTHERWISE: Readonly<Record<Difference, string>> = {
  figure: 'về con số',
  year: 'về thời gian',
  direction: 'về chiều hướng',
  name: 'về tên',
  post: 'về cấp bậc',
};

function count(number: number): string {
  return number.toLocaleString('vi-VN');
}

function onTopic(typed: string): string {
  return typed === '' ? '' : ` về “${typed}”`;
}

/** Days are left as `YYYY-MM-DD`, as under a quote. */
function between(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `đến hết ${to}`;
  return to === undefined ? `từ ${from} trở đi` : `từ ${from} đến ${to}`;
}
