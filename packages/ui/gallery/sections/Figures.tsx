import { Card, Group, SimpleGrid, Stack } from "@mantine/core";
import { FigureValue, LevelBar, RankedBars, ShareBar } from "../../src/index.ts";
import { agencies, around, blocks } from "./sample.ts";

const bars = agencies.map((agency, place) => ({
  key: agency.code,
  label: agency.name,
  value: place === 17 ? null : agency.index,
  low: place === 17 ? null : around(agency.index, -110 - place * 9),
  high: place === 17 ? null : around(agency.index, 110 + place * 9),
  numerator: agency.satisfied,
  denominator: agency.answers,
  rank: place < 3 ? String(place + 1) : `${place}–${place + 4}`,
  group: agency.block,
  href: "#so-lieu",
  note: place === 5 ? "Ít phiếu, chỉ tham khảo" : undefined,
}));

export function Figures() {
  return (
    <Stack>
      <Card withBorder>
        <Group gap="xl" align="flex-start">
          <FigureValue size="lg" value="95.01" numerator={2340} denominator={2510} low="94.16" high="95.86" />
          <FigureValue
            size="md"
            value="88.40"
            numerator={22}
            denominator={25}
            flags={["FEW", "PROVISIONAL"]}
          />
          <FigureValue size="md" value={null} reason="Không phát sinh hồ sơ trong kỳ" />
          <FigureValue value="91.50" flags={["NOT_COMPARABLE"]} />
        </Group>
      </Card>
      <Card withBorder>
        <RankedBars
          label="Chỉ số hài lòng theo cơ quan"
          rows={bars}
          groups={blocks}
          threshold={{ value: 90, label: "Mục tiêu 90 %" }}
          min={80}
          valueHeader="Chỉ số"
        />
      </Card>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Card withBorder>
          <RankedBars
            label="Bốn khối, trục từ 0"
            rows={["Một", "Hai", "Ba", "Bốn"].map((name, i) => ({
              key: name,
              label: `Khối ${name}`,
              value: String(96 - i * 9),
              group: name,
            }))}
            groups={["Một", "Hai", "Ba", "Bốn"].map((name) => ({ key: name, label: `Khối ${name}` }))}
          />
        </Card>
        <Card withBorder>
          <Stack>
            <LevelBar
              showLabel
              label="Thời gian giải quyết hồ sơ"
              levels={[
                { label: "Rất không hài lòng", count: 21 },
                { label: "Không hài lòng", count: 64 },
                { label: "Bình thường", count: 240 },
                { label: "Hài lòng", count: 1310 },
                { label: "Rất hài lòng", count: 905 },
              ]}
              blank={100}
            />
            <ShareBar
              showLabel
              label="Phiếu hợp lệ"
              parts={[
                { key: "valid", label: "Hợp lệ", count: 2510, tone: "accent" },
                { key: "void", label: "Không hợp lệ", count: 130, tone: "rest" },
              ]}
            />
          </Stack>
        </Card>
      </SimpleGrid>
    </Stack>
  );
}
