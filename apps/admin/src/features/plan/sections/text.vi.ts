export const text = {
  decision: {
    hint: "Ghi đúng như trên Quyết định ban hành kế hoạch. Số và ngày có thể để trống đến khi Quyết định được ký.",
    year: "Năm đo lường",
    number: "Số quyết định",
    numberExample: "1804/QĐ-UBND",
    date: "Ngày quyết định",
  },
  bases: {
    hint: "Các văn bản mà kế hoạch dựa vào, với thời hạn hiệu lực. Ít nhất một văn bản quy định phương pháp đo lường phải còn hiệu lực vào ngày quyết định.",
    row: (place: number) => `Căn cứ ${place}`,
    kind: "Loại căn cứ",
    number: "Số văn bản",
    title: "Trích yếu",
    from: "Có hiệu lực từ ngày",
    to: "Hết hiệu lực sau ngày",
    open: "để trống nếu chưa có",
    remove: (name: string) => `Bỏ ${name}`,
    removeShort: "Bỏ căn cứ này",
    add: "Thêm căn cứ",
    empty: "Chưa có căn cứ nào.",
  },
  blocks: {
    hint: "Cơ quan được xếp hạng trong khối của mình. Mỗi năm đặt khối theo quyết định của năm đó; xếp từng cơ quan vào khối ở phần “Danh sách cơ quan và số phiếu”.",
    row: (place: number) => `Tên khối ${place}`,
    name: "Tên khối",
    agencies: (count: string) => (count === "0" ? "Chưa có cơ quan nào" : `${count} cơ quan`),
    remove: (name: string) => `Bỏ ${name}`,
    add: "Thêm khối",
  },
  windows: {
    hint: "Các giai đoạn có thể chồng lên nhau. Cả ngày đầu và ngày cuối đều được tính.",
    hints: {
      transaction: "Người được hỏi đã giao dịch, nhận kết quả trong khoảng này.",
      fieldwork: "Bưu điện phát phiếu đến người dân, tổ chức và thu về.",
      entry: "Nhập phiếu đã thu vào hệ thống.",
      callback: "Gọi điện cho người đã trả lời để xác nhận.",
    },
    from: "Từ ngày",
    to: "Đến ngày",
  },
  method: {
    hint: "Ban hành xong thì cách tính được giữ nguyên. Mặc định là cách tính của năm 2024.",
    index: "Chỉ số của một cơ quan",
    indexHints: {
      POOLED_ANSWERS:
        "Cộng số lượt hài lòng ở mọi tiêu chí rồi chia cho tổng số lượt trả lời. Tiêu chí nhiều người trả lời hơn thì ảnh hưởng nhiều hơn.",
      MEAN_OF_CRITERIA:
        "Tính tỷ lệ hài lòng của từng tiêu chí rồi lấy trung bình cộng. Mọi tiêu chí ảnh hưởng như nhau.",
      MEAN_OF_CONTENTS:
        "Tính chỉ số từng nội dung bằng trung bình các tiêu chí của nó, rồi lấy trung bình cộng các nội dung. Mọi nội dung ảnh hưởng như nhau.",
    },
    block: "Chỉ số của một khối",
    blockHints: {
      POOLED:
        "Gộp mọi lượt trả lời của các cơ quan trong khối. Cơ quan có nhiều phiếu hơn thì ảnh hưởng nhiều hơn.",
      MEAN_OF_AGENCIES: "Lấy trung bình cộng chỉ số các cơ quan. Mọi cơ quan ảnh hưởng như nhau.",
    },
    province: "Chỉ số của tỉnh",
    provinceHints: {
      POOLED: "Gộp mọi lượt trả lời của cả tỉnh.",
      MEAN_OF_BLOCKS:
        "Lấy trung bình cộng chỉ số các khối. Hai khối ảnh hưởng như nhau dù số phiếu khác nhau.",
      MEAN_OF_AGENCIES: "Lấy trung bình cộng chỉ số mọi cơ quan trong tỉnh.",
    },
    satisfied: "Mức trả lời được tính là hài lòng",
    levels: {
      1: "1 – Rất không hài lòng",
      2: "2 – Không hài lòng",
      3: "3 – Bình thường",
      4: "4 – Hài lòng",
      5: "5 – Rất hài lòng",
    },
    digits: "Số chữ số thập phân",
    digitsHint: "Chỉ làm tròn một lần, ở kết quả cuối cùng: từ 5 trở lên thì làm tròn lên.",
  },
  callback: {
    hint: "Sau khi thu phiếu, Đoàn Giám sát gọi lại một phần người đã trả lời để xác nhận phiếu là thật.",
    share: "Tỷ lệ phiếu được phúc tra",
    shareHint: "Trên số phiếu thu về, chọn ngẫu nhiên",
    floorAgency: "Ít nhất mỗi cơ quan",
    floorEnumerator: "Ít nhất mỗi điều tra viên",
    ballots: "phiếu",
    attempts: "Số lần gọi tối đa",
    attemptsHint: "Sau đó tính là không liên lạc được",
    statements: "Ba nội dung hỏi qua điện thoại, theo thứ tự nói",
    statementsHint: "Câu chữ chưa được đối chiếu với mẫu của tỉnh.",
    statement: (place: number) => `Nội dung ${place}`,
    consequences: "Xử lý phiếu theo kết quả phúc tra",
    consequencesHint: "Kết quả “Hẹn gọi lại” chưa kết thúc cuộc phúc tra nên không có cách xử lý.",
    choose: "Chọn cách xử lý",
  },
} as const;
