/**
 * The pages for developers: what their programs call, and how.
 */
package io.smsconsole.web.developer;
