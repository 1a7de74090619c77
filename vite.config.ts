import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    manifest: true,
    // One style sheet: a lazy one that fails to load would take its view down with it.
    cssCodeSplit: false,
    // Small files stay files: the content security policy allows no data: addresses in scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Fonts are made by the build and stand beside the scripts.
      external: [/^\/fonts\//],
      output: {
        codeSplitting: {
          groups: [
            // React, the router and the query client change with releases of theirs, not of ours: one chunk that caches stay warm on.
            { name: 'vendor', test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack)[\\/]/, priority: 2 },
            // What the boot script shares with the app stands by itself: in `shared` it would bring all of that before a person has come.
            { name: 'early', test: /[\\/]src[\\/](facts[\\/]DataFault|ui[\\/]watchSize)\.|preload-helper/, priority: 3 },
            // What many views share would be sixty files of a few hundred bytes, each with a request of its own. It takes what it needs with
            // it: a chunk that imports one which imports it back runs before what it is made of, or not, as the network has it.
            { name: 'shared', minShareCount: 4, test: /[\\/]src[\\/]/, priority: 1 },
          ],
        },
      },
    },
  },
})
