import {
  Button,
  Checkbox,
  Group,
  PasswordInput,
  Radio,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from "@mantine/core";
import { useState } from "react";
import {
  ConfirmDialog,
  CopyButton,
  CountInput,
  DayInput,
  fieldProps,
  FormSection,
  KeyHint,
  PercentInput,
  ProblemList,
  SaveBar,
  UploadZone,
  type CountValue,
} from "../../src/index.ts";

const problems = [
  { message: "Số phiếu phân bổ của Sở Mẫu Hai phải lớn hơn 0.", path: "quota" },
  { message: "Ngày của Quyết định chưa đúng.", path: "decisionDay" },
];

export function Forms() {
  const [day, setDay] = useState("2024-11-05");
  const [wrongDay, setWrongDay] = useState("31/2/2024");
  const [quota, setQuota] = useState<CountValue>(2640);
  const [share, setShare] = useState("0.3068");
  const [asking, setAsking] = useState(false);
  const [file, setFile] = useState<{ name: string; size: number } | null>({
    name: "phieu-mau.csv",
    size: 1_234_567,
  });
  return (
    <Stack gap={0}>
      <ProblemList problems={problems} takeFocus={false} />
      <FormSection legend="Quyết định" description="Ghi đúng như trên văn bản đã ký.">
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
          <TextInput
            label="Số quyết định"
            placeholder="123/QĐ-UBND"
            required
            {...fieldProps("decisionNumber")}
          />
          <DayInput label="Ngày quyết định" value={day} onChange={setDay} {...fieldProps("decisionDay")} />
          <DayInput label="Ngày kết thúc" value={wrongDay} onChange={setWrongDay} />
          <CountInput
            label="Số phiếu phân bổ"
            value={quota}
            onChange={setQuota}
            min={1}
            {...fieldProps("quota")}
          />
          <PercentInput label="Tỷ lệ phúc tra" value={share} onChange={setShare} />
          <Select
            label="Hình thức phát sinh hồ sơ"
            data={["Trực tiếp", "Chỉ trực tuyến", "Lấy ý kiến tổ chức"]}
            defaultValue="Trực tiếp"
          />
          <PasswordInput label="Mật khẩu" description="Ít nhất 12 ký tự" />
          <TextInput label="Không sửa được" value="Đã ban hành" disabled readOnly />
        </SimpleGrid>
        <Textarea label="Ghi chú" autosize minRows={2} />
        <Group>
          <Checkbox label="Gọi buổi tối" defaultChecked />
          <Checkbox label="Gọi ngày nghỉ" />
          <Radio.Group aria-label="Cách tính" defaultValue="a">
            <Group>
              <Radio value="a" label="Gộp mọi lượt trả lời" />
              <Radio value="b" label="Trung bình các tiêu chí" />
            </Group>
          </Radio.Group>
        </Group>
      </FormSection>
      <UploadZone
        label="Tệp phiếu"
        hint="Tệp .csv, tối đa 64 MB"
        file={file}
        progress={file ? 0.42 : null}
        onSelect={setFile}
        onCancel={() => setFile(null)}
      />
      <Group mt="md">
        <Button onClick={() => setAsking(true)}>Ban hành kế hoạch</Button>
        <Button variant="default">Xem trước</Button>
        <Button variant="light">Tải mẫu</Button>
        <Button variant="subtle">Bỏ qua</Button>
        <Button color="red" variant="outline">
          Xóa dự thảo
        </Button>
        <CopyButton text="Kính đề nghị cơ quan nộp danh sách." label="Sao chép tin nhắn nhắc" />
        <KeyHint keys={["1", "5"]}>trả lời và sang câu sau</KeyHint>
      </Group>
      <ConfirmDialog
        opened={asking}
        title="Ban hành kế hoạch năm 2024?"
        confirmLabel="Ban hành"
        onConfirm={() => setAsking(false)}
        onCancel={() => setAsking(false)}
      >
        Sau khi ban hành, danh sách cơ quan, bộ tiêu chí và cách tính không sửa được nữa.
      </ConfirmDialog>
      <SaveBar dirty onSave={() => {}} onDiscard={() => {}} />
    </Stack>
  );
}
