/**
 * Texts made comparable: width, form and case of letters do not matter any more.
 */
package io.smsconsole.core.base.fold;
