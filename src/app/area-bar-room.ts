/** The bar of the tools for areas and distances, with where it stands on the map. */
import './area-bar.css'
import '../ui/area-bar.ts'
