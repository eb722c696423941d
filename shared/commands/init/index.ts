export async function init(_settings: unknown, _host: unknown): Promise<number> {
  return 2;
}
