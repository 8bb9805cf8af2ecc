/**
 * Files that people upload: how large they may be, and where they lie until they are
 * read.
 */
package io.smsconsole.web.upload;
