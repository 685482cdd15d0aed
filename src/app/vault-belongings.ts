/** What else belongs into the vault beside notes: targets and areas. Loaded when a vault is opened. */
import '../i18n/rest.ts'
import { t } from '../i18n/message.ts'
import { AreasLocked } from '../storage/area-seal.ts'
import { sealAreas } from '../storage/seal-areas.ts'
import { areasDevice } from './areas-device.ts'
import { refreshAreas } from './areas-list.ts'
import { takeUpTargets } from './field-targets.ts'
import { refreshHoldings } from './ready-holdings.ts'
import type { Services } from './services.ts'
import { faultText, sayDone, setPanel } from './vault-page.ts'

/** Takes up what is sealed, and seals what still lies open. Never rejects: what went wrong is said. */
export async function takeUpBelongings(services: Services): Promise<void> {
  await takeUpTargets(services)
  await refreshAreas(services)
  await sealOpenAreas(services)
  await (services.store.get().ready.holdings ? refreshHoldings(services) : refreshAreas(services))
}

async function sealOpenAreas(services: Services): Promise<void> {
  const device = areasDevice(services)
  if (!device) return
  try {
    const count = await sealAreas(device, (n) => sayDone(services, t('vault.sealingAreas', { n })))
    if (count > 0) sayDone(services, t('vault.areasSealed', { n: count }))
  } catch (fault) {
    // Locked meanwhile: the rest goes in with the next opening.
    if (fault instanceof AreasLocked) return
    setPanel(services, { said: { kind: 'failed', text: faultText(fault) } })
  }
}
