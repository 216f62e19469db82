@echo off
rem Starts Shiju. SHIJU_OPTS adds options for the Java virtual machine, JAVA_HOME names another Java.
setlocal
set HANLP_ROOT=
set HANLP_PROPERTIES_PATH=
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:+UseSerialGC -Xshare:auto -Xmx512m -Dfile.encoding=UTF-8 %SHIJU_OPTS% -cp "%~dp0..\lib\*" org.shiju.cli.Main %*
exit /b %ERRORLEVEL%
