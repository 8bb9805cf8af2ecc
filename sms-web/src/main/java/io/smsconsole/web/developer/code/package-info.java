/**
 * The catalogue of codes: what each means and what to do about it.
 */
package io.smsconsole.web.developer.code;
