/**
 * What is shown when a page cannot be: refusals of operations with their code, broken and
 * missing pages with the id under which the log tells more.
 */
package io.smsconsole.web.error;
