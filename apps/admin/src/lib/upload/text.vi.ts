/** What a feature says of its own file while it is sent. */
export interface UploadWords {
  readonly zone: string;
  readonly zoneHint: string;
  readonly whole: { readonly title: string; readonly items: readonly string[] };
  readonly submit: (year: number) => string;
  readonly again: string;
  readonly sending: (percent: number) => string;
  readonly writing: string;
  readonly leave: string;
  readonly checking: string;
  readonly stopWaiting: string;
  readonly stopped: string;
  readonly cut: string;
  readonly unknown: string;
  readonly changed: string;
  readonly tooLarge: string;
  readonly reference: (reference: string) => string;
}

export const text = {
  separator: {
    semicolon: "Tách cột bằng dấu chấm phẩy",
    semicolonHint: "Chọn nếu Excel trên máy bạn dồn mọi cột của tệp tải về vào một cột.",
  },
  taken: { title: (file: string) => `Đã nạp xong tệp ${file}`, warnings: "Lưu ý" },
  refused: {
    title: (total: string) => `Chưa nạp được: có ${total} chỗ phải sửa`,
    wholeTitle: (kind: string) => `Chưa nạp được. ${kind}`,
    hint: "Sửa trong tệp, lưu lại, rồi chọn tệp đã sửa ở trên.",
    download: "Tải tệp lỗi (.csv)",
    fileName: (source: string) => `loi-${source.replace(/\.csv$/i, "")}.csv`,
    groups: "Các loại lỗi",
    groupsOf: (count: string) => `Các loại lỗi trong ${count} chỗ đầu tiên`,
    kind: "Loại lỗi",
    count: "Số chỗ",
    firstLine: "Dòng đầu tiên",
    columns: "Ở cột",
    columnCount: (column: string, count: string) => `${column} (${count})`,
    moreColumns: (count: string) => `và ${count} cột khác`,
    list: "Từng chỗ phải sửa",
    listOf: (shown: string, total: string) => `Từng chỗ phải sửa (${shown} trên ${total} chỗ đầu tiên)`,
    returned: (count: string) =>
      `Tệp lỗi gồm ${count} chỗ đầu tiên; sửa xong hãy nạp lại để thấy các chỗ còn lại.`,
    line: "Dòng",
    lineNumber: (line: string) => `Dòng ${line}`,
    column: "Cột",
    code: "Mã lỗi",
    todo: "Việc cần làm",
    wholeFile: "Cả tệp",
    codes: {
      WRONG_FILE_KIND: "Không phải tệp CSV",
      UTF16: "Tệp ở mã UTF-16",
      WRONG_FILE: "Nhầm tệp",
      EMPTY_FILE: "Tệp trống",
      MISSING_HEADER: "Thiếu dòng tiêu đề",
      INVALID_UTF8: "Tệp không ở mã UTF-8",
      STRAY_QUOTE: "Dấu nháy kép sai chỗ",
      UNCLOSED_QUOTE: "Dấu nháy kép không đóng",
      RAGGED_ROW: "Số ô khác số cột",
      RECORD_TOO_LONG: "Dòng quá dài",
      MISSING_COLUMN: "Thiếu cột",
      DUPLICATE_COLUMN: "Cột lặp lại",
      EMPTY_CELL: "Ô bắt buộc để trống",
      TOO_LONG: "Giá trị quá dài",
      UNPRINTABLE: "Ký tự không nhìn thấy",
      FORMULA_LIKE: "Giá trị giống công thức",
      UNKNOWN_AGENCY: "Mã cơ quan không có trong kế hoạch",
      SERIAL_FORMAT: "Số phiếu không đúng dạng",
      SERIAL_CHECK_DIGIT: "Số phiếu sai chữ số kiểm tra",
      SERIAL_OTHER_PROVINCE: "Số phiếu của tỉnh khác",
      SERIAL_OTHER_YEAR: "Số phiếu của năm khác",
    },
  },
} as const;

/** The words for sending a file of something: “đơn vị mẫu”, “dòng”. `items`: what to know before. */
export function uploadWordsOf(thing: string, limitMb: number, items: readonly string[]) {
  return {
    zoneHint: `Tệp .csv (trong Excel: Lưu thành, chọn “CSV UTF-8”), tối đa ${limitMb} MB`,
    whole: { title: "Trước khi nạp, xin biết", items },
    submit: (year: number) => `Nạp vào kế hoạch năm ${year}`,
    again: "Gửi lại tệp này",
    sending: (percent: number) => `Đang gửi tệp: ${percent} %`,
    writing: `Đã gửi xong. Máy chủ đang kiểm tra từng dòng và ghi ${thing}…`,
    leave: "Có thể sang màn hình khác: nạp xong, tệp sẽ có trong “Các tệp đã nạp”.",
    checking: `Mất kết nối khi chờ kết quả. Đang kiểm tra ${thing} đã được ghi hay chưa, xin chờ…`,
    stopWaiting: "Thôi chờ",
    stopped: `Đã dừng gửi. Chưa có ${thing} nào được ghi.`,
    cut: `Mất kết nối khi đang gửi tệp. Chưa có ${thing} nào được ghi. Kiểm tra mạng rồi gửi lại.`,
    unknown:
      "Chưa biết tệp đã được ghi hay chưa vì mất kết nối. Bấm “Gửi lại tệp này”: hệ thống nhận ra tệp đã gửi và không ghi hai lần.",
    changed: "Tệp đã được lưu lại sau khi chọn, nên trình duyệt không đọc được nữa. Hãy chọn lại tệp.",
    tooLarge: `Tệp quá lớn. Hãy chia thành nhiều tệp, mỗi tệp tối đa ${limitMb} MB.`,
    reference: (reference: string) => `Mã tra cứu: ${reference}`,
  };
}
