/**
 * What one must be allowed to do to see pages that carry out no operation themselves.
 */
package io.smsconsole.web.need;
