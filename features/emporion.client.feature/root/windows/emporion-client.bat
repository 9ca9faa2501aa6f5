@echo off
rem Starts the Emporion client, and starts it again when it asks for that (another language, another theme).
setlocal
set "here=%~dp0"
set "data=%USERPROFILE%\.emporion-client"
set "java="
if exist "%here%jre\bin\java.exe" set "java=%here%jre\bin\java.exe"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-2*" "%ProgramFiles%\Java\jdk-2*" "%ProgramFiles%\Microsoft\jdk-2*") do set "java=%%~d\bin\java.exe"
if not defined java set "java=java.exe"
for %%j in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
if not exist "%data%\cache" mkdir "%data%\cache"
:start
set "language="
if exist "%data%\workspace\language" set /p language=<"%data%\workspace\language"
if defined language set "language=-nl %language%"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%data%\cache\client.jsa" -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off ^
  "-Dosgi.configuration.area=%data%\cache\configuration" -Dosgi.configuration.cascaded=true ^
  "-Dosgi.sharedConfiguration.area=file:%here%configuration" ^
  "-Demporion.client.home=%data%" "-Dlogback.configurationFile=%here%logback.xml" "-Djava.util.logging.config.file=%here%logging.properties" --enable-native-access=ALL-UNNAMED ^
  %EMPORION_OPTS% %* -jar "%launcher%" -nosplash -data "%data%\workspace" %language%
if %errorlevel%==23 goto start
exit /b %errorlevel%
