# Reads mail drafts as Perl's Email::MIME does, and prints subject, sender, addressee and text of each as JSON.
use strict;
use warnings;
use Email::MIME;
use JSON::PP;

my @drafts = map {
    open my $file, '<:raw', $_ or die "$_: $!";
    local $/;
    my $mail = Email::MIME->new(scalar <$file>);
    die "$_: parts" if $mail->subparts;
    die "$_: " . $mail->content_type unless $mail->content_type =~ m{^text/plain; charset="?utf-8"?$}i;
    +{ subject => scalar $mail->header_str('Subject'), from => scalar $mail->header_str('From'),
       to => scalar $mail->header_str('To'), body => $mail->body_str };
} @ARGV;
print JSON::PP->new->ascii->encode(\@drafts);
