@echo off
rem Does on Windows what ./start does elsewhere: looks what is missing, builds, and opens the example Zwaluw.
setlocal
cd /d "%~dp0"
where cargo >nul 2>nul
if errorlevel 1 if exist "%USERPROFILE%\.cargo\bin\cargo.exe" set "PATH=%USERPROFILE%\.cargo\bin;%PATH%"
where cargo >nul 2>nul
if errorlevel 1 (
  echo Rust ontbreekt. Installeer het via https://rustup.rs en start dan opnieuw.
  echo Het installatieprogramma biedt aan om ook de Visual Studio Build Tools te installeren: die zijn nodig.
  pause
  exit /b 2
)
echo Bouwen; de eerste keer duurt dat ongeveer tien minuten.
cargo build --release --locked
if errorlevel 1 (
  echo.
  echo Het bouwen is niet gelukt. Staat hierboven dat link.exe ontbreekt, installeer dan de Visual Studio Build Tools
  echo met het onderdeel 'Desktop development with C++', en start opnieuw.
  pause
  exit /b 2
)
start "" "target\release\alliantietafel.exe" "saved_designs\zwaluw.ron"
