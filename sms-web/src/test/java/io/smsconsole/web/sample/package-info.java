/**
 * A page that uses every shared fragment, for the tests of these.
 */
package io.smsconsole.web.sample;
