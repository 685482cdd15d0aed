import { test } from 'vitest'
import { parseFixture } from '/work/main/tests/domain/parse-fixture.ts'
test('x', async () => {
  for (const p of (process.env.P ?? '').split(',')) {
    const t = performance.now()
    const r = await parseFixture(p)
    console.log(p, Math.round(performance.now() - t), 'ms', 'imported', r.importedFeatures, 'loaded', r.package?.features.length, 'rejected', r.rejected.length, 'issues', r.issues.length)
    for (const i of r.issues.slice(0, Number(process.env.N ?? 40))) console.log(`${i.severity} ${i.file}:${i.line}:${i.column} ${i.code} ${i.path}\n    ${i.message}`)
    if (process.env.R) for (const x of r.rejected) console.log('REJ', x.kind, x.id, x.file, x.path, x.line, x.issues.map(i=>i.code).join())
  }
})
