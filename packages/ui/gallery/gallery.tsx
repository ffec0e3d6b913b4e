import { Button } from "@mantine/core";
import { createRoot } from "react-dom/client";
import { AppFrame, NavList, PageHeader, SipasProvider, StatusBadge, SyntheticBanner } from "../src/index.ts";
import "../src/styles.css";
import { Figures } from "./sections/Figures.tsx";
import { Forms } from "./sections/Forms.tsx";
import { Lists } from "./sections/Lists.tsx";
import { Paper } from "./sections/Paper.tsx";
import { Stages } from "./sections/Stages.tsx";
import { States } from "./sections/States.tsx";

const sections = [
  { id: "giai-doan", label: "Giai đoạn và điều kiện", Section: Stages },
  { id: "so-lieu", label: "Số liệu và biểu đồ", Section: Figures },
  { id: "danh-sach", label: "Danh sách", Section: Lists },
  { id: "bieu-mau", label: "Biểu mẫu", Section: Forms },
  { id: "trang-thai", label: "Trạng thái", Section: States },
  { id: "ban-in", label: "Bản in", Section: Paper },
];

function Gallery() {
  return (
    <AppFrame
      brand="Bộ mẫu giao diện"
      context="Tỉnh Mẫu · Năm 2024"
      user={<Button variant="default">Cán bộ mẫu</Button>}
      banner={<SyntheticBanner />}
      navigation={
        <NavList
          title="Các mẫu"
          items={sections.map(({ id, label }, index) => ({ href: `#${id}`, label, active: index === 0 }))}
        />
      }
      footer="Mọi tên gọi và con số trên trang này đều là ví dụ."
    >
      <PageHeader
        title="Bộ mẫu giao diện"
        badges={<StatusBadge tone="accent">Ví dụ</StatusBadge>}
        description="Mỗi mẫu một lần, với dữ liệu nghĩ ra, để xem ở nền sáng, nền tối, trên giấy và trên màn hình hẹp."
      />
      {sections.map(({ id, label, Section }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{label}</h2>
          <Section />
        </section>
      ))}
    </AppFrame>
  );
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <SipasProvider>
      <Gallery />
    </SipasProvider>,
  );
}
