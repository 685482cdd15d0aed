/** Beside the descriptor; the name that `minisign -Vm datapackage.json` looks for. */
export const SIGNATURE_FILE = 'datapackage.json.minisig'
