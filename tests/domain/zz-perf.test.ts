import { test } from 'vitest'
import { parsePackage } from '../../src/domain/parse.ts'
import { folderFiles, sha256, jsonBytes } from './parse-fixture.ts'
test('perf', async () => {
  for (const [mode, n] of [['good', 20000], ['good', 100000], ['bad', 100000], ['poly', 100000]] as const) {
  const files = new Map(folderFiles('tests/fixtures/good/minimal'))
  const fc = JSON.parse(new TextDecoder().decode(files.get('features.geojson')))
  const f = fc.features[0]
  const ring = Array.from({length: 64}, (_, i) => [Math.round((-30 + 0.02*Math.cos(i/64*2*Math.PI))*1e4)/1e4, Math.round((30 + 0.02*Math.sin(i/64*2*Math.PI))*1e4)/1e4])
  ring.push(ring[0])
  fc.features = Array.from({ length: n }, (_, i) => { const c = structuredClone(f); c.id = 'ft-' + i; c.properties.claims[0].id = 'clm-' + i
    if (mode === 'bad') { c.geometry.coordinates = [0,0]; c.properties.claims[0].statement.en = '<script>' ; c.properties.claims.push({...structuredClone(c.properties.claims[0]), id: 'x'}) }
    if (mode === 'poly') { c.geometry = {type:'Polygon', coordinates:[ring]}; c.properties.coordinateUncertaintyInMeters = null; c.properties.claims.push({...structuredClone(c.properties.claims[0]), id: 'clx-'+i}) }
    return c })
  files.set('features.geojson', jsonBytes(fc))
  const t = performance.now()
  const r = await parsePackage(files, sha256)
  console.log(mode, n, (files.get('features.geojson')!.length / 1e6).toFixed(0), 'MB', Math.round(performance.now() - t), 'ms', r.package?.features.length, r.rejected.length, r.issues.length, r.issues.at(-1)?.message.slice(0,150), Math.round(process.memoryUsage().heapUsed/1e6),'MB heap')
  }
}, 600000)
