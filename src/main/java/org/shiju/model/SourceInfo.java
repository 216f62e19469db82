package org.shiju.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a document came from and how its bytes were read.
 *
 * @param uri the input as it was typed, with {@code /}; for example {@code
 *     samples/zhanjiang-2023.txt}
 * @param mediaType what the bytes were taken for: {@code text/plain}
 * @param declaredType what the container or the name said, where that differs
 * @param charset name of the charset used: {@code GB18030}
 * @param charsetBy how it was chosen: {@code bom}, {@code utf16_pattern}, {@code strict_utf8},
 *     {@code big5_frequency}, {@code gb18030_frequency}, {@code declared}, {@code option}, {@code
 *     lenient_utf8}, …
 * @param bytes length of the input in bytes
 * @param sha256 digest of those bytes, lower-case hex
 * @param container the archive the document lies in
 * @param recordId id of the web archive record
 * @param targetUri address the page was fetched from
 * @param captured when it was fetched, ISO 8601
 */
public record SourceInfo(
    String uri,
    String mediaType,
    @Nullable String declaredType,
    @Nullable String charset,
    @Nullable String charsetBy,
    long bytes,
    String sha256,
    @Nullable String container,
    @Nullable String recordId,
    @Nullable String targetUri,
    @Nullable String captured) {}
