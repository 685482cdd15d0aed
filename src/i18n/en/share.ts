/** Words of the share panel: links, frames and elements. */
export const share = {
  'share.form': 'What to copy',
  'share.form.link': 'Link',
  'share.form.frame': 'Frame',
  'share.form.element': 'Element',
  'share.carries.link': 'The link opens this view, with this query:',
  'share.carries.frame':
    'For an article: a frame that shows this view. Most editing systems take it as it is. It has this query:',
  'share.carries.element':
    'For an article whose site may load scripts: an element that stands in the page itself and that the article can steer. It has this query:',
  'share.whole': 'It also carries what is open, which view it is and where the map stands.',
  'share.which': 'Which version of the package',
  'share.latest': 'The latest version',
  'share.pinned': 'Pinned to version {version}',
  'share.means.latest.link':
    'Whoever opens the link sees the package as it is then. Records that were withdrawn say so.',
  'share.means.latest.embed':
    'Readers see the package as it is then: corrections appear by themselves, and numbers may come to differ from the article.',
  'share.means.pinned.link':
    'Whoever opens the link sees this version if the host or their device still has it; otherwise the page says which version the link meant.',
  'share.means.pinned.embed':
    'Readers go on seeing what the article was written about, with its date. It needs this version’s folder on the host.',
  'share.local':
    'The package was opened from a file: the link works on this device only. Export the package to hand it on.',
  'share.localEmbed':
    'The package was opened from a file and is on this device only, so no article can show it. Publish it first (npx cairn publish), put it on a web host, open it there, and copy the code from that page.',
  'share.reach.machine':
    'This page is served by {host}, which others cannot reach: what is copied here works on this machine or in this network only. Put the site on a web host and copy from there.',
  'share.reach.http':
    'This page is served by {host} without https: links work, but articles on https sites will refuse to show it.',
  'share.address': 'Link',
  'share.copy': 'Copy the link',
  'share.code': 'Code',
  'share.copyCode': 'Copy the code',
  'share.page': 'A page of its own',
  'share.pageLead':
    'A page of its own exists for this view. It shows exactly these claims without scripts too, and opens the live map where scripts run:',
  'share.pageFrame': 'Frame of that page',
  'share.copyPage': 'Copy this frame',
  'share.elseScripts':
    'Or the frame that asks by its address; without scripts it shows the whole package instead of this view:',
  'share.else': 'Or the frame that asks by its address:',
  'share.needsScripts':
    'Without scripts this frame shows the whole package instead of the view. A view that must be right without scripts is published as a page of its own: whoever runs the site adds it to the package’s saved views (views.json) and builds the site anew.',
  'share.height': 'Height in pixels',
  'share.interaction': 'The live map opens',
  'share.interaction.click': 'after a click or key',
  'share.interaction.auto': 'as soon as it is in sight',
  'share.interaction.none': 'never: drawing and list only',
  'share.sandbox': 'Sandboxed',
  'share.sandboxMeans':
    'The browser gives the frame no storage and no name of its own. Some sites demand it.',
  'share.elementKeeps':
    'The code names the script of this build of the site by its hash: whoever runs the site must keep that file. A frame needs no such care.',
  'share.noElement': 'This site does not offer the element at the moment; the frame works.',
  'share.preview': 'Preview',
  'share.frameTitle': '{title}: reported sites as attributed claims. {sentence}',
  'share.fullView': 'Open the full map: {title}',
  'share.copied': 'Link copied. {sentence}',
  'share.copiedPinned': 'Link to version {version} copied. {sentence}',
} as const
