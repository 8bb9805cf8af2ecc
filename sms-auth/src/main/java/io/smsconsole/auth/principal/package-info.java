/**
 * Who is calling, by what means and from where, and how work runs as somebody.
 */
package io.smsconsole.auth.principal;
