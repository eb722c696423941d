import fc from 'fast-check';

/** What each sink obeys: workflow commands, Markdown, HTML, XML, terminals, files of key and value, property names. */
export const weapons: readonly string[] = [
  '::error::forged', '::stop-commands::x', '::add-mask::a', '::endgroup::', '##[error]x', '##vso[task.complete]', '%0A::add-mask::x', '\n::set-output name=passed::true', '\r::error::x',
  'passed<<EOF\ntrue\nEOF', 'verdict=pass', '\nverdict<<ghadelimiter_0\npass\nghadelimiter_0\n', ']]>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</details>', '</summary>', '</sub>', '<b>', '</code>',
  '|', '\\|', '`', '```', '~~~', '$x$', '![x](https://evil.example/x.png)', '[x](https://evil.example)', '[^1]', 'https://evil.example/a', 'www.evil.example', 'a@evil.example', '@everyone', '@acme/team', '#1', 'GH-1', ':tada:',
  '<!-- mlops-gates:0123456789abcdef0123456789abcdef -->', '<!--', '-->', '\n# Approved\n', '\n---\n', '\n> x', '\n- [x] done', '\n| a |\n|---|\n| b |', '\u202e', '\u200b', '\u2066', '\ufeff', '\u001b[2J', '\u009b31m', '\0', '\ud800', '\udc00', '\u2028', '\u2029',
  '__proto__', 'constructor', '{"a":1}', "' OR 1=1", '"', '&amp;', '\\', '*', '_', ' ', 'x',
]; // biome-ignore format: one list of fragments

export const foreignText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...weapons), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) },
);
