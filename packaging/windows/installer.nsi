; The installer for Windows: for one person, without asking for an administrator. makensis runs on Linux and Windows alike:
;   makensis -DPROGRAM=path/to/alliantietafel.exe -DVERSION=0.1.0 -DOUT=alliantietafel-setup.exe packaging/windows/installer.nsi
; In silence: alliantietafel-setup.exe /S, and uninstall.exe /S.
Unicode true
!include MUI2.nsh
!include FileFunc.nsh

Name "Alliantietafel"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Alliantietafel"
InstallDirRegKey HKCU "Software\Alliantietafel" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Alliantietafel"
!define MUI_ICON "..\..\assets\icon.ico"
!define MUI_UNICON "..\..\assets\icon.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\alliantietafel.exe"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Dutch"

LangString Design ${LANG_ENGLISH} "Design of a project alliance"
LangString Design ${LANG_DUTCH} "Ontwerp van een projectalliantie"
LangString Busy ${LANG_ENGLISH} "Alliantietafel is open. Close it, and try again."
LangString Busy ${LANG_DUTCH} "Alliantietafel staat open. Sluit het programma en probeer het opnieuw."

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductName" "Alliantietafel"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileDescription" "Alliantietafel"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "LegalCopyright" "The Alliantietafel contributors"

Section "Alliantietafel"
  SetOutPath "$INSTDIR"
  ; A program that runs cannot be written over: said before anything is half done.
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\alliantietafel.exe"
    Delete "$INSTDIR\alliantietafel.exe"
    ${If} ${Errors}
      MessageBox MB_ICONEXCLAMATION|MB_OK "$(Busy)" /SD IDOK
      SetErrorLevel 2
      Abort
    ${EndIf}
  ${EndIf}
  File "/oname=alliantietafel.exe" "${PROGRAM}"
  File "..\..\README.md"
  File "..\..\CHANGELOG.md"
  File "..\..\LICENSE-MIT"
  File "..\..\LICENSE-APACHE"
  File "..\..\assets\notices.txt"
  SetOutPath "$INSTDIR\examples"
  File "..\..\saved_designs\*.ron"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Alliantietafel.lnk" "$INSTDIR\alliantietafel.exe"

  ; What opens a design. Windows knows the last ending alone (.ron), which other programs use as well: it is offered under
  ; 'Open with' and takes no other program's place.
  WriteRegStr HKCU "Software\Classes\Alliantietafel.Design" "" "$(Design)"
  WriteRegStr HKCU "Software\Classes\Alliantietafel.Design\DefaultIcon" "" "$INSTDIR\alliantietafel.exe,0"
  WriteRegStr HKCU "Software\Classes\Alliantietafel.Design\shell\open\command" "" '"$INSTDIR\alliantietafel.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.ron\OpenWithProgids" "Alliantietafel.Design" ""
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr HKCU "Software\Alliantietafel" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Alliantietafel"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\alliantietafel.exe"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
SectionEnd

; Designs, settings and what is kept for recovery are the user's own and stay.
Section "Uninstall"
  Delete "$SMPROGRAMS\Alliantietafel.lnk"
  Delete "$INSTDIR\examples\*.ron"
  RMDir "$INSTDIR\examples"
  Delete "$INSTDIR\alliantietafel.exe"
  Delete "$INSTDIR\README.md"
  Delete "$INSTDIR\CHANGELOG.md"
  Delete "$INSTDIR\LICENSE-MIT"
  Delete "$INSTDIR\LICENSE-APACHE"
  Delete "$INSTDIR\notices.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "Software\Classes\Alliantietafel.Design"
  DeleteRegValue HKCU "Software\Classes\.ron\OpenWithProgids" "Alliantietafel.Design"
  DeleteRegKey HKCU "Software\Alliantietafel"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
