; Always for the user who installs it: the question “for everyone?”, which needs an administrator, is not put.
!macro customInstallMode
  StrCpy $isForceCurrentInstall "1"
!macroend

; Spreadsheets are offered under “open with”; the program that opens them by a double click stays what it is.
!define SPREADSHEET "Tongbi.Spreadsheet"

!macro eachSpreadsheet ACTION
  !insertmacro ${ACTION} ".xls"
  !insertmacro ${ACTION} ".xlsx"
  !insertmacro ${ACTION} ".xlsm"
  !insertmacro ${ACTION} ".xlsb"
  !insertmacro ${ACTION} ".et"
  !insertmacro ${ACTION} ".ods"
  !insertmacro ${ACTION} ".csv"
!macroend

!macro offerFor EXTENSION
  WriteRegNone SHELL_CONTEXT "Software\Classes\${EXTENSION}\OpenWithProgids" "${SPREADSHEET}"
!macroend

!macro offerNoMoreFor EXTENSION
  DeleteRegValue SHELL_CONTEXT "Software\Classes\${EXTENSION}\OpenWithProgids" "${SPREADSHEET}"
!macroend

!macro customInstall
  ; The association made before this leaves a path with spaces without quotes, and names its command in English.
  WriteRegStr SHELL_CONTEXT "Software\Classes\Tongbi.Desk\shell\open\command" "" '"$appExe" "%1"'
  DeleteRegValue SHELL_CONTEXT "Software\Classes\Tongbi.Desk\shell\open" ""

  WriteRegStr SHELL_CONTEXT "Software\Classes\${SPREADSHEET}\DefaultIcon" "" "$appExe,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\${SPREADSHEET}\shell\open\command" "" '"$appExe" "%1"'
  !insertmacro eachSpreadsheet offerFor
  System::Call 'shell32::SHChangeNotify(i, i, i, i) v (0x08000000, 0, 0, 0)'

  ; Nothing is updated by itself: the copy of the installer kept for that would stay for ever.
  ${StdUtils.GetParentPath} $0 "$LOCALAPPDATA\${APP_INSTALLER_STORE_FILE}"
  RMDir /r "$0"
!macroend

!macro customUnInstall
  ; A desk whose program is gone is a file that Windows asks about.
  ReadRegStr $0 SHELL_CONTEXT "Software\Classes\.tongbi" ""
  ${if} $0 == "Tongbi.Desk"
    DeleteRegValue SHELL_CONTEXT "Software\Classes\.tongbi" ""
  ${endif}
  !insertmacro eachSpreadsheet offerNoMoreFor
  DeleteRegKey SHELL_CONTEXT "Software\Classes\${SPREADSHEET}"
!macroend
