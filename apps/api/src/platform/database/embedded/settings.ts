export interface ServerOptions {
  readonly clusterDir: string;
  readonly port: number;
  /** False for a cluster that tests throw away: nothing is forced to disk. */
  readonly durable: boolean;
}

/** Errors are logged without the values that caused them: those may be personal data. */
const settings: Record<string, string> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "100",
  shared_buffers: "256MB",
  password_encryption: "scram-sha-256",
  timezone: "UTC",
  log_timezone: "UTC",
  lc_messages: "C",
  log_error_verbosity: "terse",
  log_min_duration_statement: "1s",
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
  track_io_timing: "on",
  jit: "off",
};

const throwaway: Record<string, string> = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  log_min_duration_statement: "-1",
};

export function serverArguments({ clusterDir, port, durable }: ServerOptions): string[] {
  const all = { ...settings, ...(durable ? {} : throwaway) };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", clusterDir, "-p", String(port), ...flags];
}
