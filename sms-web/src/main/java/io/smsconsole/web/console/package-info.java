/**
 * The pages of the console, a package for each feature.
 */
package io.smsconsole.web.console;
