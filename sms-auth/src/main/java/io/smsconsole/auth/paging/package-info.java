/**
 * How lists of access management are cut into pages and written down.
 */
package io.smsconsole.auth.paging;
