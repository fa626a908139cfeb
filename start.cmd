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
  echo.
  echo Rust is missing. Install it from https://rustup.rs and start again.
  echo The installer offers to install the Visual Studio Build Tools as well: they are needed.
  pause
  exit /b 2
)
echo Bouwen; de eerste keer duurt dat ongeveer zeven minuten.
echo Building; the first time that takes about seven minutes.
cargo build --release --locked
if errorlevel 1 (
  echo.
  echo Het bouwen is niet gelukt. Staat hierboven dat link.exe ontbreekt, installeer dan de Visual Studio Build Tools
  echo met het onderdeel 'Desktop development with C++', en start opnieuw.
  echo.
  echo Building did not succeed. If link.exe is missing, install the Visual Studio Build Tools
  echo with the part 'Desktop development with C++', and start again.
  pause
  exit /b 2
)
start "" "target\release\alliantietafel.exe" "saved_designs\zwaluw.ron"
