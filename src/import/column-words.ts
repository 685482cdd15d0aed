/**
 * What people call their columns, in the form of `plainName`: English, Spanish, French, Portuguese, Russian, transliterated
 * Arabic, Darwin Core, UCDP, ACLED and our own names. The whole name must be in the list: half a name is a guess.
 */
import type { CountKind, RoleName } from './mapping.ts'

type Names = string

/** Roles that need nothing but their name. */
export const ROLE_NAMES: Readonly<Partial<Record<RoleName, Names>>> = {
  'feature-id':
    'id feature feature_id site_id fid gid uid uuid key ref reference reference_code ref_code code codigo folio identifier occurrence_id database_id record_id codigo_fosa kod id_fosa clave slug civ_id',
  'feature-group':
    'event_id incident_id case_id id_evento id_caso id_incidente incident_group evento_id site_group event_group group_id',
  'feature-label':
    'label name title titulo titre nombre nom nome nazvanie название site_name nombre_del_sitio nombre_sitio headline placemark_name',
  'feature-type': 'feature_type site_type tipo_de_sitio type_of_site grave_type kind_of_site',
  latitude:
    'lat latitude latitud shirota широта decimal_latitude y_coord lat_dd latitude_y lat_wgs84 gps_latitude latitude_wgs84 coord_y ycoord khatt_al_ard',
  longitude:
    'lon lng long longitude longitud dolgota долгота decimal_longitude x_coord lon_dd longitude_x lon_wgs84 gps_longitude longitude_wgs84 coord_x xcoord khatt_at_tul',
  'coordinate-pair':
    'coordinates coordenadas coords lat_lon latlon lat_long lat_lng latlng coordonnees координаты geopoint gps geolocation location_coordinates ihdathiyyat ubicacion_gps punto',
  wkt: 'wkt geom geometry the_geom footprint_wkt shape_wkt geometria',
  locality:
    'locality place place_name location location_name lugar lieu local место mesto makan where village town city ciudad ciudad_o_localidad localidad municipio municipality municipalite municipality_name ville cidade aldeia pueblo settlement neighborhood neighbourhood barrio colonia estado state province provincia region region_name departamento departement district distrito county governorate muhafaza oblast raion город село деревня район область регион admin1 admin2 admin3 adm_1 adm_2 site sitio sitio_de_hallazgo site_of_finding verbatim_locality claimed_place general_location sitio_hallazgo paraje where_coordinates qarya madina nahia mantiqa country pais pays страна',
  precision:
    'precision precision_code accuracy geo_precision where_prec geolocation_accuracy location_accuracy geolocation_resolution location_precision precision_ubicacion exactitud точность geoprecision coordinate_precision',
  'uncertainty-meters':
    'coordinate_uncertainty_in_meters uncertainty_meters radius radius_m radio_m error_m accuracy_m uncertainty_m radius_meters gps_accuracy precision_m',
  'claim-id': 'claim claim_id',
  statement:
    'statement description descripcion description_en summary summary_en resumen resume описание descricao wasf text texto narrative_text event_description details what_happened que_paso source_text claim_text',
  predicate:
    'predicate kind kind_of_event вид event_type incident_type type_of_event category categoria categorie tipo tipo_de_evento type type_of_incident тип sub_event_type type_of_violence tipo_evento naw',
  modality: 'modality certainty confidence_word credibility_word',
  polarity: 'polarity',
  term: 'term term_in_source violation_type tipo_de_violacion violation',
  claimant:
    'claimant claimant_name source_name outlet media medio nombre_del_medio medios newspaper newspapers periodico periodicos press prensa journal reported_by informed_by reporting_party source_office fuente_nombre declarante declarant издание сми istochnik заявитель claimed_by agency agencia organisation organization reporter_organisation masdar_alkhabar noticia_medio',
  party: 'party side bando parte_en_conflicto сторона partie claimant_party',
  'claimant-role': 'claimant_role role_of_claimant',
}

/** Words for a document, before a member or alone. */
export const SOURCE_WORDS: Names =
  'source src sources fuente fuentes источник источники istochnik fonte fontes link links reference references cita nota article document documento documents url urls enlace enlaces vinculo vinculos lien liens ссылка masdar citation evidence'

/** What of a document. */
export const SOURCE_MEMBERS = {
  'source-id': 'id key',
  'source-title': 'title titulo titre name headline название article citation description',
  'source-publisher':
    'publisher outlet medio author autor auteur editor office affil affiliation newspaper channel_name',
  'source-url': 'url link path paths address enlace href uri web lien ссылка www vinculo original',
  'source-archive-url': 'archive archive_url archived archived_url archive_link wayback archivo_web',
  'source-date': 'date fecha published published_at publication_date dated',
  'source-language': 'language lang idioma langue язык',
  'source-locator': 'page pages pag pags pagina paginas locator timestamp minute стр',
  quote: 'quote text excerpt passage cita quotation extract',
} as const satisfies Readonly<Partial<Record<RoleName, Names>>>

/** What documents are called without the word source. */
export const SOURCE_NAMES: Readonly<Partial<Record<RoleName, Names>>> = {
  'source-url':
    'url urls link links web website enlace enlaces vinculo vinculo_al_archivo_de_internet vinculo_web lien liens href video_url youtube_id urls_and_news news_url online_link permalink ссылка source_article_url tweet_url post_url',
  'source-archive-url': 'archive archive_url archived_url wayback archive_link',
  'source-title':
    'article_title source_article citation reference_text fuente fuentes sources источник источники source_headline bibliografia',
  'source-publisher': 'publisher',
  quote: 'quote cita quotation exact_words citation_text',
  'source-locator': 'page pages pagina paginas pag pags locator',
  'source-language': 'document_language source_language idioma_fuente',
}

/** Nouns for what is counted. */
export const COUNT_NOUNS: Readonly<Record<CountKind, Names>> = {
  persons:
    'cuerpos persons people personas victims victimas killed dead deaths fatalities muertos fallecidos bodies corpses cadaveres asesinados casualties victimes morts tues corps погибших погибшие убитых тел жертв тела vitimas mortos corpos qatla juthath dhahaya best deaths_civilians civilians_killed count count_persons',
  remains:
    'restos remains human_remains body_parts ossements останков останки restos_oseos rufat count_remains',
  identified:
    'identified identificados personas_identificadas identified_persons bodies_identified cuerpos_identificados identifies опознано identificadas count_identified',
  missing:
    'missing disappeared desaparecidos personas_desaparecidas disparus пропавших desaparecidas missing_persons mafqudin count_missing',
  sites:
    'fosas graves sites grave_sites fosses tombes могил захоронений valas entierros burials tombs pits maqabir count_sites fosas_clandestinas',
}

/** Nothing but a word for a number: one of persons, unless it numbers the rows or another column counts. */
export const BARE_NUMBERS: ReadonlySet<string> = new Set(
  'number numero qty quantity количество число chislo kolichestvo'.split(' '),
)

/** Words for what is claimed that stand for the kind of site where the cells name such kinds. */
export const KIND_NAMES: ReadonlySet<string> = new Set('kind kind_of_event вид'.split(' '))

/** Words that say nothing about what is counted. */
export const COUNT_FILLERS: ReadonlySet<string> = new Set(
  'numero num no n nr of de del the la los total totales count cantidad nombre nb qty number estimate estimated est reported chislo kolichestvo число количество всего adad'.split(
    ' ',
  ),
)

export const BOUND_WORDS = {
  low: 'low min minimum lower minimo minima bajo bajos bajas at_least from least минимум',
  high: 'high max maximum upper maximo maxima alto altos alta altas most to максимум',
  best: 'best estimate_best mid central',
} as const

/** Words for a date, one of which stands in the name. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  'date fecha fechas data datum дата tarikh jour when fechado dated day'.split(' '),
)

/** What the date is of; the first word of the name that speaks counts. */
export const DATE_KINDS = {
  publication:
    'publication published publicacion publicado nota noticia report reported publie публикации release posted upload uploaded post nashr',
  statement: 'statement declaracion declared said declaration заявления announcement',
  discovery:
    'discovery discovered found finding hallazgo hallado localizacion decouverte обнаружения descoberta localizada iktishaf',
  exhumation: 'exhumation exhumed exhumacion эксгумации exumacao recovery recuperacion',
  burial: 'burial buried entierro inhumacion inhumation захоронения',
  death: 'death died muerte deceso deces смерти killed defuncion wafat',
  disappearance: 'disappearance disappeared missing desaparicion disparition исчезновения',
  observation:
    'observation observed recording recorded visit visita filmed captured satellite съемки visited',
  handover: 'handover entrega returned передачи devolucion',
  destruction: 'destruction destroyed destruccion',
  incident: 'incident event evento attack incidente ataque событие killing hechos occurrence occurred',
} as const

export const PART_WORDS = {
  start: 'start begin beginning from inicio desde inicial debut начало first earliest',
  end: 'end until to fin hasta final termino fim конец last latest',
} as const

export const YEAR_NAMES: Names =
  'year ano anio annee год god sana event_year ano_hallazgo year_found ano_de_hallazgo'
export const MONTH_NAMES_OF_COLUMNS: Names = 'month mes mois месяц mesyats shahr event_month'
export const DAY_NAMES: Names = 'day dia jour день den yawm event_day'

/** People who have not spoken in public office, and how to reach them. */
export const PERSON_WORDS: ReadonlySet<string> = new Set(
  'victim victims_names victima witness witnesses testigo testigos temoin свидетель testemunha relative relatives familiar familiares informant informante uploader username user_name handle screen_name submitted_by created_by updated_by entered_by phone telephone telefono phonenumber email e_mail correo contact contacto contact_name full_name nombre_completo first_name last_name surname apellido apellidos apellido_paterno apellido_materno fio фио имя фамилия enumerator interviewer interviewee deviceid device_id subscriberid simserial imei assignees channel_owner account'.split(
    ' ',
  ),
)

/** Names of persons where the whole name says so. */
export const PERSON_NAMES: Names =
  'victims_names victim_name victim_names name_of_victim names_of_victims nombre_de_la_victima nombres_de_las_victimas nombre_victima nombres victims_list witness_name nombre_del_testigo nom_de_la_victime noms names имена имена_погибших asma dhahaya_asma ism'
