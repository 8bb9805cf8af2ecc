/**
 * The pages of packages: what is left, buying, and what is used.
 */
package io.smsconsole.web.console.packages;
