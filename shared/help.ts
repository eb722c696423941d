export async function commandHelp(_command: string, _width: number): Promise<string> {
  return 'help\n';
}
