/** Words for a picture in several languages, folded: alternative texts read "<headline> ảnh 1". */
export const PICTURE_WORDS: readonly string[] = [
  ...['photo', 'image', 'picture', 'pic', 'photograph', 'figure', 'illustration'],
  ...['anh', 'hinh', 'hinh anh', 'foto', 'fotografia', 'bild', 'imagen', 'imagem', 'immagine'],
  ...['gambar', 'resim', 'kuva', 'kep', 'zdjecie', 'obrazek', 'фото', '图', '照片', '写真', '사진'],
];

/**
 * What every mark below has in it somewhere, for text in lower case: a piece without it is spared the
 * closer look. Kept free of flags, which make it ten times slower on running text.
 */
export const CAPTION_HINT: RegExp =
  /photo|image|pictur|\bpics?\b|illustrat|graphic|screen|getty|shutterstock|istock|caption|credit|courtesy|source|\u1ea3nh|\bfile\s?[-–—]|\b(?:reuters|afp|epa|vna|vns|xinhua)\/|\((?:from|second|on|l-r)|from left/;

/** A credit in brackets: what stands before it in its block, and it, are a caption. Without regard to case. */
export const BRACKETED_CREDITS: readonly RegExp[] = [
  /[([](?:[\p{L}.-]{1,20} ){0,3}(?:photo|photos|image|images|picture|pictures|photograph|photographs|pic|illustration|graphic|screenshot|screen grab|ảnh)(?: (?:credit|source|courtesy))?s?\s?[:/–—-]\s?[^()[\]]{1,80}[)\]]/giu,
  /[([](?:[\p{L}.-]{1,20} ){0,3}(?:photo|photos|image|images|picture|pictures|photograph|illustration) (?:by|courtesy|credit|credits|source|from|provided by|taken by|via|©)\b[^()[\]]{0,80}[)\]]/giu,
  /[([](?:file|illustrative|archive|archived|stock|courtesy|handout|undated|illustration|sample|representational) (?:photo|photos|image|images|picture|pictures|photograph)[^()[\]]{0,40}[)\]]/giu,
  /[([](?:photo|photos|image|picture|photograph|illustration)[)\]]/giu,
  /[([](?:source|credit|courtesy)s?\s?:\s?[^()[\]]{0,40}(?:photo|images?|getty|afp|reuters|vna|shutterstock)[^()[\]]{0,30}[)\]]/giu,
];

/** A credit without brackets, at the end of a caption; nothing but the name follows (at most ten words). */
export const OPEN_CREDITS: readonly RegExp[] = [
  /(?:^|[\s.!?)\]"”’])(?:(?:File |Illustrative |Illustration |Courtesy |AP |AFP )?(?:Photos?|Images?|Pictures?|Photographs?|Pic|Illustration|Graphic)|PHOTOS?|IMAGES?|PICTURES?|PHOTOGRAPHS?)(?: (?:credit|source|courtesy|credits|CREDIT))?\s?[:：]\s?\S/gu,
  /(?:^|[\s.!?)\]"”’])(?:Photos?|Images?|Pictures?|Photographs?|PHOTOS?) (?:by|courtesy of|courtesy|credit|via|BY|©)\s\S/gu,
  /(?:^|[\s.!?)\]"”’])(?:REUTERS|Reuters|AP Photo|AFP|EPA|EPA-EFE|Getty Images|GETTY IMAGES|VNA|VNS|Xinhua)\/\s?\p{Lu}/gu,
  /(?:^|[\s.!?)\]"”’/])(?:Getty Images|GETTY IMAGES|Shutterstock|AP Photo|iStock)$/gu,
  /(?:^|[\s.!?)\]"”’])(?:VNA|VNS|AFP|AP|File|Illustrative|Illustration|Stock|Archive|Handout) (?:Photo|photo|Image|image|picture)s?\.?$/gu,
];

/** Starts of a caption, without regard to case. */
export const CAPTION_STARTS: readonly RegExp[] = [
  /^(?:file|stock|illustrative|illustration|handout|archive) (?:photo|image|picture|pic)\b/iu,
  /^file\s?[-–—]\s/iu,
  /^(?:in )?this (?:\S+ ){0,8}(?:photo|image|picture|photograph|handout|screengrab|video grab)\b[^.]{0,60}(?:shows?|released|provided|taken|made available|,)/iu,
  /^(?:image caption|photo caption|caption|photo|image|picture)\s?[,:：]\s?\S/iu,
  /^(?:illustrative|representational|representative) (?:photo|image|picture)/iu,
];

/** Words that only a caption has, folded. */
export const CAPTION_PHRASES: readonly string[] = [
  ...['pose for a photo', 'poses for a photo', 'pose for photos', 'poses for photos'],
  ...['pose for a group photo', 'pose for a souvenir photo', 'pose for a picture'],
  ...['pose for a photograph', 'posing for a photo', 'posing for a picture', 'poses for a picture'],
  ...[
    '(from left)',
    '(from right)',
    '(from left to right)',
    '(l-r)',
    '(pictured)',
    '(on the left)',
  ],
  ...['from left to right:', 'from left:', 'pictured from left', '(second from left)'],
];

/** First words of captions that are no sentence ("At the conference"), folded. */
export const BARE_CAPTION_STARTS: readonly string[] = [
  ...[
    'at the ',
    'at a ',
    'at an ',
    'during the ',
    'inside the ',
    'outside the ',
    'a view of ',
    'view of ',
  ],
  ...[
    'an overview of ',
    'overview of ',
    'a general view of ',
    'an aerial view of ',
    'aerial view of ',
  ],
  ...['a scene ', 'scene of ', 'scene at ', 'a corner of ', 'participants at ', 'delegates at '],
  ...['delegates to ', 'visitors at ', 'officials at ', 'leaders at ', 'illustration of '],
];
