<#-- The libraries in Shiju, one a line, in the order of their names. -->
Libraries in Shiju, each with its licence and its source. 实据所含的程序库及其许可证、来源。
Texts and notices stand in the folders beside this file; where one is empty the licence is Apache-2.0, whose text is ../LICENSE.
文本在同目录各文件夹中;文件夹为空的为 Apache-2.0,文本见 ../LICENSE。

<#list dependencyMap as e>
${e.getKey().groupId}:${e.getKey().artifactId}:${e.getKey().version}  ${e.getValue()?join(", ")}  ${(e.getKey().url)!"-"}
</#list>
