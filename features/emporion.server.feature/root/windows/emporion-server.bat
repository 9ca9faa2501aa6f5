@echo off
rem Starts the Emporion server and stays until it ends.
rem emporion-server.bat [--home DIR] [--db URL] [--port N] [--console]
setlocal enabledelayedexpansion
set "here=%~dp0"
set "home=%USERPROFILE%\.emporion"
set "shell=--nointeractive"
set "options="
:arguments
if "%~1"=="" goto java
if "%~1"=="--home" (set "home=%~f2" & shift & shift & goto arguments)
if "%~1"=="--db" (set options=!options! "-Demporion.db=%~2" & shift & shift & goto arguments)
if "%~1"=="--port" (set options=!options! "-Demporion.port=%~2" & shift & shift & goto arguments)
if "%~1"=="--console" (set "shell=--noshutdown" & shift & goto arguments)
echo emporion-server.bat [--home DIR] [--db URL] [--port N] [--console]
exit /b 2
:java
set "java="
if exist "%here%jre\bin\java.exe" set "java=%here%jre\bin\java.exe"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-2*" "%ProgramFiles%\Java\jdk-2*" "%ProgramFiles%\Microsoft\jdk-2*") do set "java=%%~d\bin\java.exe"
if not defined java set "java=java.exe"
for %%j in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
if not exist "%home%\cache" mkdir "%home%\cache"
"%java%" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%home%\cache\server.jsa" -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off ^
  "-Dosgi.configuration.area=%home%\cache\configuration" -Dosgi.configuration.cascaded=true ^
  "-Dosgi.sharedConfiguration.area=file:%here%configuration" ^
  "-Dlogback.configurationFile=%here%logback.xml" "-Djava.util.logging.config.file=%here%logging.properties" -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED ^
  "-Demporion.home=%home%" "-Dgosh.args=%shell%" %EMPORION_OPTS% %options% -jar "%launcher%" -nosplash
exit /b %errorlevel%
