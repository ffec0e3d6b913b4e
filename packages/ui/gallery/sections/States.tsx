import { Button, Card, Group, SimpleGrid, Stack } from "@mantine/core";
import {
  EmptyState,
  ErrorState,
  LoadingState,
  NoRightState,
  NotFoundState,
  ProvisionalBadge,
  StatusBadge,
} from "../../src/index.ts";

export function States() {
  return (
    <Stack>
      <Group gap="xs">
        <StatusBadge>Dự thảo</StatusBadge>
        <StatusBadge tone="accent">Đang thực hiện</StatusBadge>
        <StatusBadge tone="ok">Đã ban hành</StatusBadge>
        <StatusBadge tone="warn">Điểm cần giải trình</StatusBadge>
        <StatusBadge tone="danger">Lỗi phải sửa</StatusBadge>
        <ProvisionalBadge />
      </Group>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Card withBorder>
          <EmptyState title="Chưa có kế hoạch nào" action={<Button>Lập kế hoạch</Button>}>
            Bắt đầu từ kế hoạch của năm trước hoặc từ đầu.
          </EmptyState>
        </Card>
        <Card withBorder>
          <ErrorState reference="A1B2-C3D4" onRetry={() => {}}>
            Mất kết nối với máy chủ. Những gì đã nhập vẫn còn trên màn hình.
          </ErrorState>
        </Card>
        <Card withBorder>
          <NoRightState />
        </Card>
        <Card withBorder>
          <NotFoundState />
        </Card>
        <Card withBorder>
          <LoadingState />
        </Card>
      </SimpleGrid>
    </Stack>
  );
}
