@echo off
rem Starts Shiju. SHIJU_OPTS adds options for the Java virtual machine, JAVA_HOME names another Java.
setlocal
set HANLP_ROOT=
set HANLP_PROPERTIES_PATH=
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem The jar names the others in its manifest. What lies in a folder below addons comes after them. SHIJU_NO_ADDONS leaves it out.
for %%J in ("%~dp0..\lib\shiju-*.jar") do set "JARS=%%~fJ"
if not defined SHIJU_NO_ADDONS for /d %%A in ("%~dp0..\addons\*") do call set "JARS=%%JARS%%;%%~fA\*"
"%JAVA%" -XX:+UseSerialGC -Xshare:auto -Xmx512m -Dfile.encoding=UTF-8 %SHIJU_OPTS% -cp "%JARS%" org.shiju.cli.Main %*
exit /b %ERRORLEVEL%
