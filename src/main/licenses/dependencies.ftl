<#-- The libraries in Shiju, one a line, in the order of their names. ASCII alone: written in the charset of the machine. -->
Libraries in Shiju, each with its licence and its source. Texts and notices stand in the folders beside this file; where one is
empty the licence is Apache-2.0, whose text is ../LICENSE.

<#list dependencyMap as e>
${e.getKey().groupId}:${e.getKey().artifactId}:${e.getKey().version}  ${e.getValue()?join(", ")}  ${(e.getKey().url)!"-"}
</#list>
