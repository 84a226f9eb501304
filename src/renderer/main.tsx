import './app/theme/base.css'
import './app/i18n/language.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './app/desk/desk-query.ts'
import { Frame } from './app/frame/frame.tsx'
import { Theme } from './app/theme/theme.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Theme>
        <Frame />
      </Theme>
    </QueryClientProvider>
  </StrictMode>
)
